"""Names of states in their own scripts, and the page that shows them all."""

from io import BytesIO

from reception.paper import PrintReport, print_pdf
from reception.sheets.blocks import Cell, Column, Document, Grid, PageFrame, Row, Run, Title

SCRIPTS = {
    "Arabic": "دولة الإمارات العربية المتحدة",
    "Persian": "جمهوری اسلامی ایران (تهران) ۱۴۰۵",
    "Urdu": "اسلامی جمہوریہ پاکستان",
    "Hebrew": "מדינת ישראל, 12:30 (ירושלים)",
    "Hebrew with points": "שָׁלוֹם עֲלֵיכֶם",
    "Dhivehi": "ދިވެހިރާއްޖޭގެ ޖުމްހޫރިއްޔާ",
    "Thai": "ราชอาณาจักรไทย ที่ปรึกษา น้ำ",
    "Hindi": "भारत गणराज्य के राष्ट्रपति",
    "Bengali": "গণপ্রজাতন্ত্রী বাংলাদেশ",
    "Tamil": "இலங்கை சனநாயக சோசலிசக் குடியரசு",
    "Sinhala": "ශ්‍රී ලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය",
    "Khmer": "ព្រះរាជាណាចក្រកម្ពុជា នាយករដ្ឋមន្ត្រី",
    "Lao": "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
    "Burmese": "ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်",
    "Tibetan": "བོད་ཡིག་གི་དཔེ་མཚོན།",
    "Amharic": "የኢትዮጵያ ፌዴራላዊ ዴሞክራሲያዊ ሪፐብሊክ",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ",
    "Cyrillic": "Қазақстан Республикасы, Тоҷикистон",
    "Greek": "Ελληνική Δημοκρατία",
    "Vietnamese": "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Turkic": "Azərbaycan, Türkiye, Oʻzbekiston, Çağdaş Ş",
    "Georgian": "საქართველოს პრემიერ-მინისტრი",
    "Armenian": "Հայաստանի Հանրապետություն",
    "Korean": "조선민주주의인민공화국, 대한민국",
    "Japanese": "日本国 内閣総理大臣、ヴェトナム",
    "Chinese": "中华人民共和国国务院“一带一路”办公室（二〇二六年）",
}


def scripts_document() -> Document:
    """Every name alone, and inside a Chinese sentence with figures and Latin letters."""
    columns = (
        Column("script", ("Script",), 1.0),
        Column("alone", ("Alone",), 2.6),
        Column("mixed", ("In a sentence",), 3.4),
    )
    rows = tuple(
        Row(
            (
                Cell(((Run(script),),)),
                Cell(((Run(name),),)),
                Cell(((Run(f"会见{name}代表团，第一会议室 09:30，Boeing 787 抵达。"),),)),
            )
        )
        for script, name in SCRIPTS.items()
    )
    return Document(
        title="Scripts",
        language="zh-CN",
        frame=PageFrame(visit="文字样张", edition="", stamp="", page_of="{page}/{pages}"),
        blocks=(Title("各国文字样张"), Grid(columns, rows)),
    )


def scripts_pdf() -> tuple[bytes, PrintReport]:
    """The page as a file."""
    out = BytesIO()
    report = print_pdf(scripts_document(), out)
    return out.getvalue(), report
