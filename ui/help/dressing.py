"""How a page of help looks: Qt reads the Markdown, this sets sizes, spaces and colours."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

HEADINGS = {1: 16.0, 2: 12.5, 3: 11.0}
"""Sizes of headings in points."""
LINE_PER_CENT = 140


def dress(document: QTextDocument, palette: QPalette, font: QFont) -> None:
    """Dress a document that was read from Markdown."""
    document.setDocumentMargin(20)
    block = document.begin()
    while block.isValid():
        _dress_block(block, palette, font)
        block = block.next()
    _dress_tables(document.rootFrame(), palette)


def _dress_block(block: QTextBlock, palette: QPalette, font: QFont) -> None:
    cursor = QTextCursor(block)
    shape = block.blockFormat()
    level = shape.headingLevel()
    in_table = cursor.currentTable() is not None
    if not in_table:
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        shape.setLineHeight(LINE_PER_CENT, proportional.value)
    if level:
        shape.setTopMargin(4 if level == 1 else 18)
        shape.setBottomMargin(6)
    elif shape.intProperty(QTextFormat.Property.BlockQuoteLevel):
        shape.setLeftMargin(24)
        shape.setBackground(palette.color(QPalette.ColorRole.AlternateBase))
    elif block.textList() is not None:
        shape.setTopMargin(0)
        shape.setBottomMargin(3)
    elif not in_table:
        shape.setTopMargin(3)
        shape.setBottomMargin(7)
    cursor.setBlockFormat(shape)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        look = QTextCharFormat()
        look.setFontPointSize(HEADINGS.get(level, font.pointSizeF()))
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(look)
    _dress_code(block, palette, font)


def _dress_code(block: QTextBlock, palette: QPalette, font: QFont) -> None:
    """Keys and file names in the text's own font, which has all the scripts, told by colour."""
    look = QTextCharFormat()
    look.setFontFamilies(font.families())
    look.setFontFixedPitch(False)
    look.setForeground(palette.color(QPalette.ColorRole.Link))
    spans = []
    walk = block.begin()
    while not walk.atEnd():
        part = walk.fragment()
        if part.charFormat().fontFixedPitch():
            spans.append((part.position(), part.position() + part.length()))
        walk += 1
    for start, end in spans:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _dress_tables(frame: QTextFrame, palette: QPalette) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            shape = child.format()
            shape.setBorder(1)
            shape.setBorderCollapse(True)
            shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setBorderBrush(QBrush(palette.color(QPalette.ColorRole.Mid)))
            shape.setCellPadding(6)
            shape.setCellSpacing(0)
            shape.setTopMargin(6)
            shape.setBottomMargin(10)
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            child.setFormat(shape)
            for column in range(child.columns()):
                cell = child.cellAt(0, column)
                look = cell.format()
                look.setBackground(palette.color(QPalette.ColorRole.AlternateBase))
                cell.setFormat(look)
        _dress_tables(child, palette)
