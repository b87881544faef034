"""Words that stand for a directive already named: small words with an article, pronouns, plurals; and verbs left unsaid."""

from collections.abc import Callable

import pytest

CARRYING_OUT = [
    (
        "fr",
        ["La Directive n° 31-CT/TU a été lue.", "Le {B:Comité} a appliqué la directive."],
        {("Comité", "IMPLEMENTS", "Directive n° 31-CT/TU")},
    ),
    (
        "fr",
        ["La Directive n° 31-CT/TU a été lue.", "Le {B:Comité} l'a également appliquée."],
        {("Comité", "IMPLEMENTS", "Directive n° 31-CT/TU")},
    ),
    (
        "fr",
        ["La Directive n° 31-CT/TU a été lue.", "Le {B:Comité} a élaboré le Plan n° 4-KH/TU pour la concrétiser."],
        {("Comité", "MADE", "Plan n° 4-KH/TU"), ("Plan n° 4-KH/TU", "IMPLEMENTS", "Directive n° 31-CT/TU")},
    ),
    ("fr", ["La Directive n° 31-CT/TU a été lue.", "Le {B:Comité} n'a pas appliqué la directive."], set()),
    ("fr", ["Le Plan n° 31-KH/TU a été lu.", "Le {B:Comité} l'a également appliquée."], set()),
    ("fr", ["La Directive n° 31-CT/TU a été lue.", "Le {B:Comité} a appliqué la résolution du congrès."], set()),
    (
        "en",
        ["Directive No. 5-CT/TU was read out.", "The {B:Committee} carried it out."],
        {("Committee", "IMPLEMENTS", "Directive No. 5-CT/TU")},
    ),
    (
        "en",
        ["Directive No. 5-CT/TU was read out.", "The {B:Committee} has implemented the directive."],
        {("Committee", "IMPLEMENTS", "Directive No. 5-CT/TU")},
    ),
    ("en", ["Directive No. 5-CT/TU was read out.", "The {B:Committee} did not carry it out."], set()),
    ("en", ["Directive No. 5-CT/TU was read out.", "The {B:Committee} implemented the resolution of the congress."], set()),
    (
        "en",
        ["Decisions 217-QD/TW and 218-QD/TW were read out.", "The {B:Committee} implemented the decisions."],
        {("Committee", "IMPLEMENTS", "Decisions 217-QD/TW"), ("Committee", "IMPLEMENTS", "218-QD/TW")},
    ),
    ("en", ["Decisions 217-QD/TW and 218-QD/TW were read out.", "The {B:Committee} implemented the decisions of the congress."], set()),
    ("ru", ["Оглашена Директива № 5-CT/TU.", "{B:Комитет} изучил директиву."], {("Комитет", "IMPLEMENTS", "Директива № 5-CT/TU")}),
    ("ru", ["Оглашена Директива № 5-CT/TU.", "{B:Комитет} внедрил её."], {("Комитет", "IMPLEMENTS", "Директива № 5-CT/TU")}),
    ("ru", ["Оглашена Директива № 5-CT/TU.", "{B:Комитет} внедрил его."], set()),
    ("ru", ["Оглашена Директива № 5-CT/TU.", "{B:Комитет} не внедрил её."], set()),
    ("ru", ["Оглашена Директива № 5-CT/TU.", "{B:Комитет} изучил резолюцию съезда."], set()),
]


def _plain(found: set[tuple[str, str, str]]) -> set[tuple[str, str, str]]:
    return {(target, "MADE", source) if kind == "ISSUED_BY" else (source, kind, target) for source, kind, target in found}


@pytest.mark.parametrize(("language", "texts", "expected"), CARRYING_OUT)
def test_words_that_stand_for_a_directive(
    frames: Callable[..., set[tuple[str, str, str]]], language: str, texts: list[str], expected: set[tuple[str, str, str]]
) -> None:
    assert _plain(frames(*texts, language=language)) == expected


MAKING = [
    (
        "ru",
        ["{B:Комитет} принял План № 5-KH/TU, а {B:Совет} — Решение № 6-QD/TU."],
        {("Комитет", "MADE", "План № 5-KH/TU"), ("Совет", "MADE", "Решение № 6-QD/TU")},
    ),
    (
        "ru",
        ["{B:Комитет} принял План № 5-KH/TU, а {B:Совет} изучал Решение № 6-QD/TU."],
        {("Комитет", "MADE", "План № 5-KH/TU"), ("Совет", "IMPLEMENTS", "Решение № 6-QD/TU")},
    ),
    (
        "en",
        ["The {B:Union} signed a Coordination Program No. 02 with the {B:Department}."],
        {("Union", "MADE", "Coordination Program No. 02"), ("Department", "MADE", "Coordination Program No. 02")},
    ),
    ("en", ["The {B:Union} signed Decision No. 2-QD/TU with the {B:Department}."], {("Union", "MADE", "Decision No. 2-QD/TU")}),
    (
        "fr",
        ["Le {B:Comité} a publié dix textes, dont le Plan n° 4-KH/TU."],
        {("Comité", "MADE", "Plan n° 4-KH/TU")},
    ),
    (
        "vi",
        ["{B:UBND tỉnh} phê duyệt đề án, trên cơ sở Nghị quyết số 25-NQ/TW."],
        {("UBND tỉnh", "IMPLEMENTS", "Nghị quyết số 25-NQ/TW")},
    ),
    (
        "en",
        ["Under Regulation No. 9-QD/TU, which was signed in May and takes the place of Regulation No. 8-QD/TU, work goes on."],
        {("Regulation No. 9-QD/TU", "SUPERSEDES", "Regulation No. 8-QD/TU")},
    ),
    (
        "fr",
        ["La Décision n° 9-QD/TU, qui abroge la Décision n° 8-QD/TU, a été publiée par le {B:Comité}."],
        {("Comité", "MADE", "Décision n° 9-QD/TU"), ("Décision n° 9-QD/TU", "REPEALS", "Décision n° 8-QD/TU")},
    ),
    (
        "vi",
        ["Quy định số 9-QĐ/TU được đồng chí {P:Lê Văn An} ký ban hành ngày 9/5/2024."],
        {("Quy định số 9-QĐ/TU", "SIGNED_BY", "Lê Văn An")},
    ),
    (
        "vi",
        ["Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại và Luật Tố cáo ngày 22 tháng 11 năm 2019."],
        {
            ("Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại và Luật Tố cáo", "AMENDS", "Luật Khiếu nại"),
            ("Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại và Luật Tố cáo", "AMENDS", "Luật Tố cáo"),
        },
    ),
    ("vi", ["Theo Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại thì người dân có quyền."], set()),
    ("en", ["This Decree shall replace Decree No. 92/2009/ND-CP."], {("This Decree", "SUPERSEDES", "Decree No. 92/2009/ND-CP")}),
    (
        "en",
        ["Conclusion No. 54-KL/TW on continuing to implement Decision No. 99-QD/TW was made public by the {B:Secretariat}."],
        {
            ("Conclusion No. 54-KL/TW", "IMPLEMENTS", "Decision No. 99-QD/TW"),
            ("Secretariat", "MADE", "Conclusion No. 54-KL/TW"),
        },
    ),
    (
        "en",
        ["The {B:Committee} implemented Decision No. 99-QD/TW issued by the {B:Secretariat}."],
        {("Committee", "IMPLEMENTS", "Decision No. 99-QD/TW"), ("Secretariat", "MADE", "Decision No. 99-QD/TW")},
    ),
    (
        "en",
        ["Directive No. 5-CT/TU was read out.", "The document was signed by {P:Le Van An}."],
        {("Directive No. 5-CT/TU", "SIGNED_BY", "Le Van An")},
    ),
    (
        "en",
        ["The {B:Union} has issued plans to implement Directive No. 5-CT/TU."],
        {("Union", "IMPLEMENTS", "Directive No. 5-CT/TU")},
    ),
    ("en", ["The {B:Union} plans to implement Directive No. 5-CT/TU."], set()),
    (
        "en",
        ["Plan No. 6-KH/TU, which the {B:Committee} adopted in March to give effect to Directive No. 5-CT/TW, has 12 tasks."],
        {("Committee", "MADE", "Plan No. 6-KH/TU"), ("Plan No. 6-KH/TU", "IMPLEMENTS", "Directive No. 5-CT/TW")},
    ),
    (
        "fr",
        ["La Décision n° 9-QD/TU, dont la Conclusion n° 8-KL/TU prolonge la portée, a été étudiée par le {B:Comité}."],
        {("Comité", "IMPLEMENTS", "Décision n° 9-QD/TU")},
    ),
    ("fr", ["Le {B:Comité} rappelle que la Décision n° 9-QD/TU reste en vigueur."], set()),
    ("ru", ["Закон № 10/2022/QH15 вступил в силу в мае; с этого дня утратил силу Указ № 34/2007/NĐ-CP."], set()),
    (
        "en",
        ["Plan No. 6-KH/TU, issued in furtherance of Directive No. 5-CT/TW, has 12 tasks."],
        {("Plan No. 6-KH/TU", "IMPLEMENTS", "Directive No. 5-CT/TW")},
    ),
    ("en", ["Directive No. 5-CT/TW was read out.", "The {B:Committee} adopted plans about how the directive is to be read."], set()),
    (
        "ru",
        ["Напомним, Указание № 5-CT/TU было выпущено {B:парткомом}."],
        {("парткомом", "MADE", "Указание № 5-CT/TU")},
    ),
    (
        "vi",
        ["Ngày 3/10/2024, {B:Ban Bí thư} ban hành Quy định số 9-QĐ/TW.", "Văn bản do đồng chí {P:Đỗ Văn An} ký."],
        {("Ban Bí thư", "MADE", "Quy định số 9-QĐ/TW"), ("Quy định số 9-QĐ/TW", "SIGNED_BY", "Đỗ Văn An")},
    ),
    (
        "vi",
        ["{B:Ban Dân vận} thực hiện Luật Khiếu nại và Nghị định số 5/2023/NĐ-CP."],
        {("Ban Dân vận", "IMPLEMENTS", "Luật Khiếu nại"), ("Ban Dân vận", "IMPLEMENTS", "Nghị định số 5/2023/NĐ-CP")},
    ),
    ("en", ["This Decree will replace Decree No. 92/2009/ND-CP."], set()),
    (
        "ru",
        ["Циркуляр № 4-TT/TW отменён, взамен него {B:Инспекция} выпустила Циркуляр № 5-TT/TW."],
        {("Инспекция", "MADE", "Циркуляр № 5-TT/TW"), ("Циркуляр № 5-TT/TW", "SUPERSEDES", "Циркуляр № 4-TT/TW")},
    ),
]


@pytest.mark.parametrize(("language", "texts", "expected"), MAKING)
def test_what_is_made_and_by_whom(
    frames: Callable[..., set[tuple[str, str, str]]], language: str, texts: list[str], expected: set[tuple[str, str, str]]
) -> None:
    assert _plain(frames(*texts, language=language)) == expected
