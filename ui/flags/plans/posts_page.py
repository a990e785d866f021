"""The posts under a flag plan: what each carries at a moment, and what was chosen by hand."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reception.actions.flag_plan import lay_post_again
from reception.fields.labels import label
from reception.flags.laying import Hung
from reception.flags.states import state_name
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_post import FlagPost
from ui.desk import Desk
from ui.flags.asking import flags_dialog
from ui.flags.moment import read_moment
from ui.flags.plans.looked import Looked
from ui.flags.road_strip import RoadStrip, hung_at, standing
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken
from ui.theme.colours import Colours

NOON = "12:00"
TIME_WIDTH = 170
STRIP_HEIGHT = 300
MOST_CHOICES = 8
"""So many choices are told below the strip."""


class PostsPage(QWidget):
    """A strip of posts; single ones are changed with a reason, and laid again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked: Looked | None = None
        self._place: tuple[str, str] = ("", "")
        self._hung: dict[str, Hung] = {}
        self.strip = RoadStrip(desk, self)
        self.strip.setMaximumHeight(STRIP_HEIGHT)
        self.at = TypedLine(self)
        self.at.setFixedWidth(TIME_WIDTH)
        self.standing, self.hint, self.chosen = (QLabel(self) for _ in range(3))
        for line in (self.standing, self.hint, self.chosen):
            line.setWordWrap(True)
        self.hint.setProperty("role", "muted")
        self.buttons = {name: QPushButton(self) for name in ("choose", "again")}
        self._lay_out()
        self.at.editingFinished.connect(self._fill)
        self.strip.chosen_changed.connect(self._enable)
        self.strip.opened.connect(self._choose)
        self.buttons["choose"].clicked.connect(self._choose)
        self.buttons["again"].clicked.connect(self.lay_again)
        shortcut = QShortcut(QKeySequence("Del"), self.strip, self.lay_again)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_plan(self, looked: Looked, colours: Colours) -> None:
        """Show the posts of the road; another plan or road is seen as its first guest passes."""
        self._looked = looked
        self.strip.colours = colours
        place = (looked.flags.id if looked.flags else "", looked.road.id if looked.road else "")
        if place != self._place or not self.at.text():
            moment = looked.moment
            self.at.setText(f"{moment:%Y-%m-%d %H:%M}" if moment else NOON)
        self._place = place
        self._fill()

    def lay_again(self) -> None:
        """The post that is looked at carries again what the pattern puts on it."""
        choice = self._choice_of(self.strip.chosen)
        if choice is not None:
            verb = partial(lay_post_again, flags_plan=choice.plan, post=choice.post)
            self._desk.act(verb)

    def _fill(self) -> None:
        looked, desk = self._looked, self._desk
        moment = self._moment()
        if looked is None or moment is None:
            return
        laid = looked.laid
        self._hung = hung_at(laid, moment) if laid else {}
        posts = self._posts()
        road = looked.road
        self.strip.show_road(road, posts, self._hung, moment)
        self.standing.setText(standing(desk, posts, self._hung, moment) if road else "")
        self._tell_choices()
        self._enable()

    def _posts(self) -> list[FlagPost]:
        looked = self._looked
        road = looked.road if looked else None
        found = self._desk.plan.referring(FlagPost, "road", road.id) if road else ()
        return sorted(found, key=lambda one: (one.side, one.chainage_m, one.id))

    def _choices(self) -> list[FlagChoice]:
        looked = self._looked
        flags, road = (looked.flags, looked.road) if looked else (None, None)
        if flags is None or road is None:
            return []
        here = {post.id for post in self._posts()}
        found = self._desk.plan.referring(FlagChoice, "plan", flags.id)
        return sorted((one for one in found if one.post in here), key=lambda one: one.post)

    def _choice_of(self, post: str) -> FlagChoice | None:
        return next((one for one in self._choices() if one.post == post), None)

    def _tell_choices(self) -> None:
        desk, words = self._desk, self._desk.wording
        told = []
        for choice in self._choices()[:MOST_CHOICES]:
            flags = [
                desk.say("flag-roads-no-flag") if flag == BARE else state_name(flag, words)
                for flag in choice.flags
            ]
            reason = words.pick(choice.reason_zh, choice.reason_en)
            told.append(
                desk.say(
                    "flag-plans-chosen-why",
                    post=label(desk.plan, choice.post, words),
                    flags=" / ".join(flags),
                    reason=reason or desk.say("flag-plans-no-reason"),
                )
            )
        posts = words.say("flag-view-sides").join(told)
        self.chosen.setText(desk.say("flag-plans-chosen", posts=posts) if told else "")
        self.chosen.setVisible(bool(told))

    def _moment(self) -> datetime | None:
        return read_moment(self._desk, self.at, self.hint, "flag-plans-how-posts")

    def _choose(self, *_: object) -> None:
        """Decide what the post that is looked at carries."""
        looked, desk = self._looked, self._desk
        post = desk.plan.get(FlagPost, self.strip.chosen)
        if looked is None or looked.flags is None or post is None or not desk.writable:
            return
        hung = self._hung.get(post.id)
        dialog = flags_dialog(desk, self, post, hung, flags_plan=looked.flags.id)
        if dialog is not None:
            dialog.open()

    def _enable(self, *_: object) -> None:
        post, writable = self.strip.chosen, self._desk.writable
        self.buttons["choose"].setEnabled(bool(post) and writable)
        self.buttons["again"].setEnabled(self._choice_of(post) is not None and writable)

    def _lay_out(self) -> None:
        spoken = Spoken(self._desk, self)
        caption = QLabel(self)
        caption.setBuddy(self.at)
        spoken.put(caption.setText, "flag-roads-at")
        spoken.put(self.at.setAccessibleName, "flag-roads-at")
        head = QHBoxLayout()
        head.addWidget(caption)
        head.addWidget(self.at)
        head.addWidget(self.standing, 1)
        for name, key in (("choose", "flag-roads-flags"), ("again", "flag-plans-again")):
            button = self.buttons[name]
            button.setAutoDefault(False)
            spoken.put(button.setText, key)
            spoken.put(button.setToolTip, f"{key}-help")
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.strip, 1)
        column.addWidget(self.chosen)
        column.addStretch(0)
        column.addWidget(self.hint)
