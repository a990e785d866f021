"""Where a line may end: one table of texts, each possible break shown as a bar."""

import pytest

from reception.paper.line_breaks import break_places

NBSP = "\N{NO-BREAK SPACE}"
ZWSP = "\N{ZERO WIDTH SPACE}"

TABLE = {
    "between Chinese characters": "国|宾|馆",
    "no closing mark begins a line": "会|谈，|会|见。",
    "no opening mark ends a line": "《公|报》|（全|文）",
    "two closing marks stay together": "（全|文）。|又",
    "Chinese quotation marks": "倡|议|“一|带|一|路”|合|作",
    "a dash of two is not cut": "北|京|——|上|海",
    "dots of two are not cut": "待|定……|再|议",
    "Latin words stay whole": "Great |Hall",
    "Chinese beside Latin": "乘|Boeing787|抵|达",
    "a time is not cut": "09:30|抵|达",
    "a span of time breaks after its dash": "09:00–|10:00",
    "a hyphen breaks between words": "Vice-|Premier",
    "a hyphen does not part a number": "COVID-19",
    "percent and degree stay with the number": "降|水|30%，|25°",
    "a price stays with its sign": "￥300",
    "brackets cling to their word": "f(x) |(see)",
    "a bracket after Chinese": "会|见|(Boeing)|后",
    "a no-break space holds": f"Mr{NBSP}Smith |came",
    "a zero-width space lets go": f"ព្រះ{ZWSP}|រាជា",
    "an apostrophe is inside its word": "l’Élysée |d’été",
    "marks stay with their base": "e\u0301te\u0301 |la\u0300",
    "marks on Chinese": "国\u0301|宾\u0301",
    "Thai breaks at its spaces": "ราชอาณาจักร |ไทย",
    "Korean breaks at its spaces": "대한민국 |정부",
    "Ethiopic breaks after its word mark": "ሰላም፡|ለኪ",
    "Tibetan breaks after its syllable mark": "བོད་|ཡིག",
    "kana with a long mark": "ヴ|ェ|ト|ナー|ム",
    "a repeating mark follows its character": "人々|の",
    "several spaces end the line together": "a   |b",
    "a number plate is not cut": "乘|京A·10003|到|达",
    "a number plate without its dot": "新|京AD12345|号|车",
    "a number plate of the police": "前|导|京A·0103警|车",
    "a number plate of an embassy": "乘|使014·578|离|开",
    "a letter after a province is no plate": "在|京|APEC|会|议",
    "a full-width tilde does not begin a line": "9～|10|时",
}


@pytest.mark.parametrize("shown", TABLE.values(), ids=TABLE.keys())
def test_break_places_in_table(shown: str) -> None:
    """The breaks are those the table shows, and no others."""
    text = shown.replace("|", "")
    places = break_places(text)
    parts = [text[a:b] for a, b in zip([0, *places], [*places, len(text)], strict=True)]
    assert "|".join(parts) == shown


def test_break_places_of_nothing() -> None:
    assert break_places("") == []
