"""Frames of directives in four languages: making, carrying out, changing, appointing; with the near-misses beside them."""

import pytest

from loaders.phrases import LineKind

CHANGING = [
    ("vi", ["Quyết định số 5-QĐ/TU nói về việc thay {P:Lê Văn An} (Quyết định số 4-QĐ/TU)."], set()),
    (
        "fr",
        ["Article 3. La Décision n° 4-QD/TU a été remplacée par la Décision n° 5-QD/TU."],
        {("Décision n° 5-QD/TU", "SUPERSEDES", "Décision n° 4-QD/TU")},
    ),
    (
        "en",
        ["Decree 5/2023/ND-CP supersedes Decree 4/2015/ND-CP and Decree 3/2010/ND-CP."],
        {("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 4/2015/ND-CP"), ("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 3/2010/ND-CP")},
    ),
    (
        "en",
        ["Decree 5/2023/ND-CP was read out.", "It takes the place of Decree 4/2015/ND-CP."],
        {("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 4/2015/ND-CP")},
    ),
    (
        "en",
        ["Decree 5/2023/ND-CP was read out.", "The new text amends Decree 4/2015/ND-CP."],
        {("Decree 5/2023/ND-CP", "AMENDS", "Decree 4/2015/ND-CP")},
    ),
    (
        "en",
        ["Article 7 of Decree 4/2015/ND-CP was repealed by Decree 5/2023/ND-CP."],
        {("Decree 5/2023/ND-CP", "AMENDS", "Decree 4/2015/ND-CP")},
    ),
    (
        "en",
        ["Decree 5/2023/ND-CP, which replaces Decree 4/2015/ND-CP, has five chapters."],
        {("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 4/2015/ND-CP")},
    ),
    ("en", ["In place of Decree 4/2015/ND-CP came Decree 5/2023/ND-CP."], {("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 4/2015/ND-CP")}),
    (
        "en",
        ["The {B:Committee} replaced Decision No. 4-QD/TU with Decision No. 5-QD/TU."],
        {("Decision No. 5-QD/TU", "SUPERSEDES", "Decision No. 4-QD/TU")},
    ),
    (
        "en",
        ["Decision No. 4-QD/TU was in force until Decision No. 5-QD/TU replaced it in May."],
        {("Decision No. 5-QD/TU", "SUPERSEDES", "Decision No. 4-QD/TU")},
    ),
    (
        "en",
        ["Decision No. 5-QD/TU replaces the following: Decision No. 4-QD/TU; Decision No. 3-QD/TU."],
        {
            ("Decision No. 5-QD/TU", "SUPERSEDES", "Decision No. 4-QD/TU"),
            ("Decision No. 5-QD/TU", "SUPERSEDES", "Decision No. 3-QD/TU"),
        },
    ),
    (
        "fr",
        ["Le {B:Comité} a remplacé la Décision n° 4-QD/TU par la Décision n° 5-QD/TU."],
        {("Décision n° 5-QD/TU", "SUPERSEDES", "Décision n° 4-QD/TU")},
    ),
    (
        "ru",
        ["На смену Решению № 4-QĐ/TU пришло Решение № 5-QĐ/TU."],
        {("Решение № 5-QĐ/TU", "SUPERSEDES", "Решению № 4-QĐ/TU")},
    ),
    (
        "vi",
        ["{B:Tỉnh ủy} thay Quyết định số 4-QĐ/TU bằng Quyết định số 5-QĐ/TU."],
        {("Quyết định số 5-QĐ/TU", "SUPERSEDES", "Quyết định số 4-QĐ/TU")},
    ),
    ("en", ["Decree 5/2023/ND-CP does not replace Decree 4/2015/ND-CP."], set()),
    ("en", ["Decree 5/2023/ND-CP was proposed to replace Decree 4/2015/ND-CP."], set()),
    ("en", ["Compared with Decree 4/2015/ND-CP, Decree 5/2023/ND-CP is shorter."], set()),
    (
        "fr",
        ["Le Décret n° 5/2023/ND-CP modifie et complète le Décret n° 4/2015/ND-CP."],
        {("Décret n° 5/2023/ND-CP", "AMENDS", "Décret n° 4/2015/ND-CP")},
    ),
    (
        "fr",
        ["Le Décret n° 4/2015/ND-CP a été modifié par le Décret n° 5/2023/ND-CP."],
        {("Décret n° 5/2023/ND-CP", "AMENDS", "Décret n° 4/2015/ND-CP")},
    ),
    (
        "fr",
        ["Le Décret n° 5/2023/ND-CP a paru.", "Il se substitue au Décret n° 4/2015/ND-CP."],
        {("Décret n° 5/2023/ND-CP", "SUPERSEDES", "Décret n° 4/2015/ND-CP")},
    ),
    (
        "fr",
        ["Le Décret n° 4/2015/ND-CP a été abrogé et remplacé par le Décret n° 5/2023/ND-CP."],
        {("Décret n° 5/2023/ND-CP", "SUPERSEDES", "Décret n° 4/2015/ND-CP")},
    ),
    ("fr", ["Le Décret n° 5/2023/ND-CP remplacera le Décret n° 4/2015/ND-CP."], set()),
    (
        "fr",
        ["Le Décret n° 5/2023/ND-CP abroge l'article 3 du Décret n° 4/2015/ND-CP."],
        {("Décret n° 5/2023/ND-CP", "AMENDS", "Décret n° 4/2015/ND-CP")},
    ),
    (
        "ru",
        ["Постановление № 5-QĐ/TW пришло на смену Постановлению № 4-QĐ/TW."],
        {("Постановление № 5-QĐ/TW", "SUPERSEDES", "Постановлению № 4-QĐ/TW")},
    ),
    ("ru", ["Положение № 4-QĐ/TW утратило силу."], set()),
    (
        "ru",
        ["Вышло Положение № 5-QĐ/TW.", "Новый документ заменяет Положение № 4-QĐ/TW."],
        {("Положение № 5-QĐ/TW", "SUPERSEDES", "Положение № 4-QĐ/TW")},
    ),
    (
        "ru",
        ["Указом № 5/2023/NĐ-CP внесены изменения в Указ № 4/2015/NĐ-CP."],
        {("Указом № 5/2023/NĐ-CP", "AMENDS", "Указ № 4/2015/NĐ-CP")},
    ),
    ("ru", ["Положение № 4-QĐ/TW заменено Положением № 5-QĐ/TW."], {("Положением № 5-QĐ/TW", "SUPERSEDES", "Положение № 4-QĐ/TW")}),
    (
        "vi",
        ["Quy định số 5-QĐ/TW thay thế Quy định số 4-QĐ/TW và Thông báo số 3-TB/TW."],
        {("Quy định số 5-QĐ/TW", "SUPERSEDES", "Quy định số 4-QĐ/TW"), ("Quy định số 5-QĐ/TW", "SUPERSEDES", "Thông báo số 3-TB/TW")},
    ),
    ("vi", ["Quy định số 4-QĐ/TW được thay thế bằng Quy định số 5-QĐ/TW."], {("Quy định số 5-QĐ/TW", "SUPERSEDES", "Quy định số 4-QĐ/TW")}),
    (
        "vi",
        ["{B:Tỉnh ủy} ban hành Quy định số 5-QĐ/TU.", "Văn bản này sửa đổi, bổ sung một số điều của Quy định số 4-QĐ/TU."],
        {("Quy định số 5-QĐ/TU", "ISSUED_BY", "Tỉnh ủy"), ("Quy định số 5-QĐ/TU", "AMENDS", "Quy định số 4-QĐ/TU")},
    ),
    ("vi", ["Dự thảo nghị định thay thế Nghị định số 4/2015/NĐ-CP đang lấy ý kiến."], set()),
    ("vi", ["So với Quy định số 4-QĐ/TW, Quy định số 5-QĐ/TW ngắn hơn."], set()),
]

MAKING = [
    (
        "en",
        ["Issued by the {B:Politburo} in 2013, Decision 5-QD/TW has ten articles."],
        {("Decision 5-QD/TW", "ISSUED_BY", "Politburo")},
    ),
    (
        "vi",
        ["Quyết định số 5-QĐ/TW do {B:Bộ Chính trị} ban hành ngày 12/12/2013."],
        {("Quyết định số 5-QĐ/TW", "ISSUED_BY", "Bộ Chính trị")},
    ),
    (
        "en",
        ["On behalf of the {B:Politburo}, {P:An Binh} signed and issued Decision No. 5-QD/TW."],
        {("Decision No. 5-QD/TW", "ISSUED_BY", "Politburo"), ("Decision No. 5-QD/TW", "SIGNED_BY", "An Binh")},
    ),
    (
        "en",
        ["Decision 5-QD/TW and Decision 6-QD/TW, both issued by the {B:Politburo}, were read."],
        {("Decision 5-QD/TW", "ISSUED_BY", "Politburo"), ("Decision 6-QD/TW", "ISSUED_BY", "Politburo")},
    ),
    ("en", ["{P:An Binh} announced Decision No. 5-QD/TW of the {B:Politburo}."], {("Decision No. 5-QD/TW", "ISSUED_BY", "Politburo")}),
    ("en", ["The {B:Committee}, in its Plan No. 5-KH/TU, speaks of roads."], {("Plan No. 5-KH/TU", "ISSUED_BY", "Committee")}),
    (
        "en",
        ["Plan No. 5-KH/TU, which the {B:Committee} drew up, carries out Regulation 11-QD/TW."],
        {("Plan No. 5-KH/TU", "ISSUED_BY", "Committee"), ("Plan No. 5-KH/TU", "IMPLEMENTS", "Regulation 11-QD/TW")},
    ),
    (
        "en",
        [
            "The {B:Front} and the {B:Police} signed Coordination Program No. 5/CTPH.",
            "Putting pen to paper were {P:An Binh} and {P:Le Hoa}.",
        ],
        {
            ("Coordination Program No. 5/CTPH", "ISSUED_BY", "Front"),
            ("Coordination Program No. 5/CTPH", "ISSUED_BY", "Police"),
            ("Coordination Program No. 5/CTPH", "SIGNED_BY", "An Binh"),
            ("Coordination Program No. 5/CTPH", "SIGNED_BY", "Le Hoa"),
        },
    ),
    ("en", ["The {B:Committee} received Decision No. 5-QD/TW."], set()),
    ("fr", ["Le {B:Politburo} a promulgué la Décision n° 5-QD/TW."], {("Décision n° 5-QD/TW", "ISSUED_BY", "Politburo")}),
    (
        "fr",
        ["La Décision n° 5-QD/TW et la Décision n° 6-QD/TW, toutes deux promulguées par le {B:Politburo}."],
        {("Décision n° 5-QD/TW", "ISSUED_BY", "Politburo"), ("Décision n° 6-QD/TW", "ISSUED_BY", "Politburo")},
    ),
    ("fr", ["La Décision n° 5-QD/TU porte la signature de {P:An Binh}."], {("Décision n° 5-QD/TU", "SIGNED_BY", "An Binh")}),
    ("fr", ["{P:An Binh} a remis la Décision n° 5-QD/TU."], set()),
    (
        "ru",
        ["От имени {B:Политбюро} {P:Ле Хоа} подписал Решение № 5-QĐ/TW."],
        {("Решение № 5-QĐ/TW", "ISSUED_BY", "Политбюро"), ("Решение № 5-QĐ/TW", "SIGNED_BY", "Ле Хоа")},
    ),
    ("ru", ["Решение № 5-QĐ/TW, подписанное {P:Ле Хоа}, вручено."], {("Решение № 5-QĐ/TW", "SIGNED_BY", "Ле Хоа")}),
    ("ru", ["{P:Ле Хоа} огласил Решение № 5-QĐ/TW."], set()),
    (
        "vi",
        ["Thay mặt {B:Bộ Chính trị}, {P:Lê Văn An} ký ban hành Quyết định số 5-QĐ/TW."],
        {("Quyết định số 5-QĐ/TW", "ISSUED_BY", "Bộ Chính trị"), ("Quyết định số 5-QĐ/TW", "SIGNED_BY", "Lê Văn An")},
    ),
    ("vi", ["Quyết định số 5-QĐ/TU do {P:Lê Văn An} ký ngày 1/7/2025."], {("Quyết định số 5-QĐ/TU", "SIGNED_BY", "Lê Văn An")}),
    ("vi", ["{P:Lê Văn An} công bố, trao Quyết định số 5-QĐ/TU."], set()),
    (
        "vi",
        ["{B:Ban Dân vận} và {B:Công an tỉnh} ký kết Chương trình phối hợp giai đoạn 2023 - 2026."],
        {
            ("Chương trình phối hợp giai đoạn 2023 - 2026", "ISSUED_BY", "Ban Dân vận"),
            ("Chương trình phối hợp giai đoạn 2023 - 2026", "ISSUED_BY", "Công an tỉnh"),
        },
    ),
]

IMPLEMENTING = [
    ("vi", ["Chỉ thị số 5-CT/TW được {B:Tỉnh ủy} triển khai nghiêm túc."], {("Tỉnh ủy", "IMPLEMENTS", "Chỉ thị số 5-CT/TW")}),
    (
        "en",
        ["The {B:Team} inspected the implementation of Directive 5-CT/TW by the {B:Committee}."],
        {("Committee", "IMPLEMENTS", "Directive 5-CT/TW")},
    ),
    (
        "fr",
        ["Le Plan n° 6-KH/TU du {B:Comité} sur la mise en œuvre de la Directive n° 5-CT/TW est lu."],
        {
            ("Plan n° 6-KH/TU", "IMPLEMENTS", "Directive n° 5-CT/TW"),
            ("Plan n° 6-KH/TU", "ISSUED_BY", "Comité"),
        },
    ),
    (
        "en",
        ["Resolution No. 29/2023/NQ-HDND, which was adopted to implement Decree 33/2023/ND-CP, is short."],
        {("Resolution No. 29/2023/NQ-HDND", "IMPLEMENTS", "Decree 33/2023/ND-CP")},
    ),
    (
        "vi",
        ["Kế hoạch số 6-KH/TU được ban hành để thực hiện Chỉ thị số 5-CT/TW."],
        {("Kế hoạch số 6-KH/TU", "IMPLEMENTS", "Chỉ thị số 5-CT/TW")},
    ),
    (
        "vi",
        ["Quy định số 6-QĐ/TU được xây dựng theo tinh thần Nghị quyết số 5-NQ/TW."],
        {("Quy định số 6-QĐ/TU", "BASED_ON", "Nghị quyết số 5-NQ/TW")},
    ),
    ("en", ["According to Decision 5-QD/TW, the {B:Committee} has seven members."], set()),
    (
        "en",
        ["The {B:Committee} named Decision 5-QD/TW and Decision 6-QD/TW.", "The {B:Union} has carried out both decisions."],
        {("Union", "IMPLEMENTS", "Decision 5-QD/TW"), ("Union", "IMPLEMENTS", "Decision 6-QD/TW")},
    ),
    ("en", ["The {B:Committee} has put Regulation 11-QD/TW into practice."], {("Committee", "IMPLEMENTS", "Regulation 11-QD/TW")}),
    (
        "en",
        ["The {B:Committee} held a conference to sum up 10 years of implementing Decision 5-QD/TW."],
        {("Committee", "IMPLEMENTS", "Decision 5-QD/TW"), ("Committee", "ORGANIZES", "conference")},
    ),
    ("en", ["The {B:Committee} asked the {B:Union} to implement Decision 5-QD/TW."], set()),
    (
        "en",
        ["The {B:Committee} is responsible for the implementation of Decision 5-QD/TW."],
        {("Committee", "IMPLEMENTS", "Decision 5-QD/TW")},
    ),
    (
        "fr",
        ["En application de la Directive n° 5-CT/TW, le {B:Comité} a publié le Plan n° 6-KH/TU."],
        {("Plan n° 6-KH/TU", "ISSUED_BY", "Comité"), ("Plan n° 6-KH/TU", "IMPLEMENTS", "Directive n° 5-CT/TW")},
    ),
    ("fr", ["Le {B:Comité} a mis en œuvre la Directive n° 5-CT/TW."], {("Comité", "IMPLEMENTS", "Directive n° 5-CT/TW")}),
    ("fr", ["Le {B:Comité} n'a pas appliqué la Directive n° 5-CT/TW."], set()),
    (
        "ru",
        ["Во исполнение Директивы № 5-CT/TW {B:Комитет} издал План № 6-KH/TU."],
        {("План № 6-KH/TU", "ISSUED_BY", "Комитет"), ("План № 6-KH/TU", "IMPLEMENTS", "Директивы № 5-CT/TW")},
    ),
    ("ru", ["{B:Комитет} подвел итоги 10 лет выполнения Решения № 5-QĐ/TW."], {("Комитет", "IMPLEMENTS", "Решения № 5-QĐ/TW")}),
    ("ru", ["{B:Комитет} не выполнил Решение № 5-QĐ/TW."], set()),
    (
        "vi",
        ["{B:Tỉnh ủy} nêu Quyết định số 5-QĐ/TW và Quyết định số 6-QĐ/TW.", "{B:Huyện ủy} đã triển khai cả hai Quyết định."],
        {("Huyện ủy", "IMPLEMENTS", "Quyết định số 5-QĐ/TW"), ("Huyện ủy", "IMPLEMENTS", "Quyết định số 6-QĐ/TW")},
    ),
    (
        "vi",
        ["{B:Tỉnh ủy} quán triệt, triển khai Chỉ thị số 5-CT/TW và Kết luận số 6-KL/TW."],
        {("Tỉnh ủy", "IMPLEMENTS", "Chỉ thị số 5-CT/TW"), ("Tỉnh ủy", "IMPLEMENTS", "Kết luận số 6-KL/TW")},
    ),
    ("vi", ["{B:Tỉnh ủy} đã đưa Nghị quyết số 5-NQ/TW vào cuộc sống."], {("Tỉnh ủy", "IMPLEMENTS", "Nghị quyết số 5-NQ/TW")}),
    ("vi", ["{B:Huyện ủy} chưa triển khai Chỉ thị số 5-CT/TW."], set()),
    ("vi", ["{B:Tỉnh ủy} yêu cầu {B:Huyện ủy} thực hiện Chỉ thị số 5-CT/TW."], set()),
]

APPOINTING = [
    (
        "fr",
        [
            "La Décision n° 5/QD-TTg nomme {P:Le Van An}.",
            "Le {B:Comité} a également nommé trois camarades :",
            "{P:Tran Binh} devient chef.",
        ],
        {("Décision n° 5/QD-TTg", "APPOINTS", "Le Van An")},
    ),
    ("en", ["Attending the talk on Resolution No. 5-NQ/TW were:", "- {P:Le Hoa}, head", "- {P:An Binh}, deputy head"], set()),
    ("en", ["Under Decision No. 5-QDNS/TW, {P:Le Hoa} becomes secretary."], {("Decision No. 5-QDNS/TW", "APPOINTS", "Le Hoa")}),
    ("en", ["{P:Le Hoa} was transferred by Decision No. 5-QD/TU."], {("Decision No. 5-QD/TU", "APPOINTS", "Le Hoa")}),
    (
        "en",
        ["Decision No. 5-QD/TU, signed by {P:An Binh}, appoints {P:Le Hoa} deputy head."],
        {("Decision No. 5-QD/TU", "SIGNED_BY", "An Binh"), ("Decision No. 5-QD/TU", "APPOINTS", "Le Hoa")},
    ),
    (
        "en",
        ["Decision No. 5-QD/TU and Decision No. 6-QD/TU appoint {P:Le Hoa} and {P:An Binh} respectively."],
        {("Decision No. 5-QD/TU", "APPOINTS", "Le Hoa"), ("Decision No. 6-QD/TU", "APPOINTS", "An Binh")},
    ),
    (
        "ru",
        ["{P:Ле Хоа} назначен секретарем Решением № 5-QĐ/TU."],
        {("Решением № 5-QĐ/TU", "APPOINTS", "Ле Хоа")},
    ),
    (
        "fr",
        ["{P:Le Hoa} a été nommée secrétaire par la Décision n° 5-QD/TU du {B:Comité}."],
        {("Décision n° 5-QD/TU", "APPOINTS", "Le Hoa"), ("Décision n° 5-QD/TU", "ISSUED_BY", "Comité")},
    ),
    ("en", ["{P:Le Hoa} was appointed in 2020.", "Decision No. 5-QD/TU was read."], set()),
    ("en", ["{P:An Binh} handed Decision No. 5-QD/TU to {P:Le Hoa}."], set()),
    ("fr", ["Par la Décision n° 5-QD/TU, {P:Le Hoa} est nommée secrétaire."], {("Décision n° 5-QD/TU", "APPOINTS", "Le Hoa")}),
    (
        "fr",
        [
            "Les personnes suivantes sont désignées par la décision n° 5-QD/TU du {B:Comité} :",
            "- M. {P:An Binh}, chef",
            "- Mme {P:Le Hoa}, chef adjoint",
        ],
        {
            ("décision n° 5-QD/TU", "ISSUED_BY", "Comité"),
            ("décision n° 5-QD/TU", "APPOINTS", "An Binh"),
            ("décision n° 5-QD/TU", "APPOINTS", "Le Hoa"),
        },
    ),
    ("ru", ["Решением № 5-QĐ/TU {P:Ле Хоа} назначена секретарем."], {("Решением № 5-QĐ/TU", "APPOINTS", "Ле Хоа")}),
    ("ru", ["Решением № 5-QĐ/TU {P:Ле Хоа} освобожден от должности."], {("Решением № 5-QĐ/TU", "APPOINTS", "Ле Хоа")}),
    (
        "vi",
        ["Quyết định số 5-QĐ/TU điều động, bổ nhiệm {P:Lê Văn An} giữ chức Trưởng ban."],
        {("Quyết định số 5-QĐ/TU", "APPOINTS", "Lê Văn An")},
    ),
    (
        "vi",
        ["Theo Quyết định số 5-QĐ/TU, {P:Lê Văn An} được chỉ định giữ chức Bí thư."],
        {("Quyết định số 5-QĐ/TU", "APPOINTS", "Lê Văn An")},
    ),
    ("vi", ["{P:Lê Văn An} trao Quyết định số 5-QĐ/TU cho cơ sở."], set()),
]


@pytest.mark.parametrize(("language", "marked", "expected"), [*CHANGING, *MAKING, *IMPLEMENTING, *APPOINTING])
def test_frames_of_directives(frames, language: str, marked: list[str], expected: set[tuple[str, str, str]]) -> None:
    assert frames(*marked, language=language) == expected


TEXTS = [
    (
        "vi",
        ["Số: 5/2023/QĐ-UBND", "Căn cứ Luật số 4/2015/QH13;", "Thực hiện Quy định số 11-QĐi/TW;", "Bãi bỏ Quyết định số 3/2010/QĐ-UBND."],
        {
            ("5/2023/QĐ-UBND", "BASED_ON", "Luật số 4/2015/QH13"),
            ("5/2023/QĐ-UBND", "IMPLEMENTS", "Quy định số 11-QĐi/TW"),
            ("5/2023/QĐ-UBND", "REPEALS", "Quyết định số 3/2010/QĐ-UBND"),
        },
    ),
    (
        "vi",
        ["Số: 5/2023/QĐ-UBND", "Sửa đổi khoản 3 của Quy chế làm việc ban hành kèm theo Quyết định số 3/2010/QĐ-UBND."],
        {("5/2023/QĐ-UBND", "AMENDS", "Quyết định số 3/2010/QĐ-UBND")},
    ),
    (
        "fr",
        ["N° 5/2023/QĐ-UBND", "Conformément au décret n° 64/2014/NĐ-CP ;", "Est abrogée la Décision n° 3/2010/QĐ-UBND."],
        {
            ("5/2023/QĐ-UBND", "BASED_ON", "décret n° 64/2014/NĐ-CP"),
            ("5/2023/QĐ-UBND", "REPEALS", "Décision n° 3/2010/QĐ-UBND"),
        },
    ),
    ("fr", ["N° 5-QĐ/TU", "L'Avis n° 3-TB/TU du 9 août 2018 est abrogé."], {("5-QĐ/TU", "REPEALS", "Avis n° 3-TB/TU")}),
    (
        "fr",
        ["N° 5-QĐ/TU", "L'article 5 du Règlement n° 3-QC/TU est modifié et complété comme suit."],
        {("5-QĐ/TU", "AMENDS", "Règlement n° 3-QC/TU")},
    ),
    ("ru", ["№ 5-QĐ/TU", "Отменяется Решение № 3-QĐ/TU."], {("5-QĐ/TU", "REPEALS", "Решение № 3-QĐ/TU")}),
    ("ru", ["№ 5-QĐ/TU", "Настоящее Решение вступает в силу с 1 мая; проверен также Указ № 3/2015/NĐ-CP."], set()),
]


@pytest.mark.parametrize(("language", "marked", "expected"), TEXTS)
def test_what_a_text_says_of_itself(frames, language: str, marked: list[str], expected: set[tuple[str, str, str]]) -> None:
    assert frames(*marked, language=language) == expected


def test_a_portal_lists_what_its_document_changes(frames) -> None:
    marked = ["Số hiệu: 5/2023/NĐ-CP", "Văn bản bị thay thế: Nghị định 4/2015/NĐ-CP", "Được hướng dẫn bởi: Thông tư 6/2023/TT-BNV"]
    assert frames(*marked, language="vi", kind=LineKind.FIELD) == {
        ("5/2023/NĐ-CP", "SUPERSEDES", "Nghị định 4/2015/NĐ-CP"),
        ("Thông tư 6/2023/TT-BNV", "IMPLEMENTS", "5/2023/NĐ-CP"),
    }


def test_a_card_names_what_changed_its_document(frames) -> None:
    marked = ["Number: 5/2023/ND-CP", "Date of issue: 14/08/2023", "Amended by: Decree 7/2024/ND-CP", "Replaced by: Decree 8/2025/ND-CP"]
    assert frames(*marked, language="en", kind=LineKind.FIELD) == {
        ("Decree 7/2024/ND-CP", "AMENDS", "5/2023/ND-CP"),
        ("Decree 8/2025/ND-CP", "SUPERSEDES", "5/2023/ND-CP"),
    }
