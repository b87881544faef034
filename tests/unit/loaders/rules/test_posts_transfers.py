"""Posts left for another, seats left vacant, and acts that bear on whoever stands behind the post; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def told(text: str) -> tuple[set[tuple[str, str]], set[tuple[str, str, bool]]]:
    """(new holder, old holder) of each change; (person, post, whether former) of each post in a body."""
    analysis = analyse(Document("0" * 20, "file:transfers.txt", "transfers.txt", text))
    turns = {(d.source.span.cut(text), d.target.span.cut(text)) for d in analysis.drafts if d.type == "SUCCEEDS"}
    posts = {(d.source.span.cut(text), d.post, d.is_former) for d in analysis.drafts if d.post and isinstance(d.target, BodyPhrase)}
    return turns, posts


LEFT = [
    (
        "Ban Thường vụ Tỉnh ủy Lào Cai điều động ông Giàng Seo Páo, Phó Giám đốc Sở Y tế tỉnh Lào Cai, giữ chức Bí thư Huyện ủy Si Ma Cai.",
        {("Giàng Seo Páo", "deputy", True), ("Giàng Seo Páo", "head", False)},
    ),
    (
        "Mr. Ha Van Doan, Chairman of the Farmers' Union of Son La province, was transferred to the post of"
        " Secretary of the Moc Chau District Party Committee.",
        {("Ha Van Doan", "head", True), ("Ha Van Doan", "head", False)},
    ),
    (
        "M. Ha Van Doan, vice-président du Comité populaire du district de Moc Chau, est muté au poste de directeur du"
        " Département de la Santé de la province de Son La.",
        {("Ha Van Doan", "deputy", True), ("Ha Van Doan", "head", False)},
    ),
    # nobody leads two provinces
    (
        "Ха Ван Доан, секретарь парткома провинции Йенбай, назначается секретарём парткома провинции Лаокай.",
        {("Ха Ван Доан", "head", True), ("Ха Ван Доан", "head", False)},
    ),
    # near-miss: appointed to one more post
    (
        "Ông Giàng Seo Páo, Phó Bí thư Tỉnh ủy Lào Cai, được bầu giữ chức Chủ tịch UBND tỉnh Lào Cai.",
        {("Giàng Seo Páo", "deputy", False), ("Giàng Seo Páo", "head", False)},
    ),
]
ACTS = [
    (
        "Les délégués ont mis fin aux fonctions de vice-président du Comité populaire de la province de Son La de M. Ha Van Doan.",
        {("Ha Van Doan", "deputy", True)},
    ),
    ("HĐND tỉnh Sơn La miễn nhiệm Phó Chủ tịch UBND tỉnh Sơn La Hà Văn Đoan.", {("Hà Văn Đoan", "deputy", True)}),
    # near-miss: appointed after it
    (
        "M. Ha Van Doan, relevé de ses fonctions après sa nomination comme directeur du Département de la Santé de la province de Son La.",
        {("Ha Van Doan", "head", False)},
    ),
    (
        "L'Assemblée a démis de ses fonctions M. Ha Van Doan, vice-président du Comité populaire de la province de Son La.",
        {("Ha Van Doan", "deputy", True)},
    ),
    # the act opens the sentence
    (
        "Élu à la tête du Comité populaire de la province de Son La, M. Ha Van Doan a pris la parole.",
        {("Ha Van Doan", "head", False)},
    ),
    # near-miss: who appoints is not who is appointed
    (
        "Đại tá Hà Văn Đoan được Bộ trưởng Bộ Quốc phòng bổ nhiệm giữ chức vụ Chính ủy Bộ CHQS tỉnh Sơn La.",
        {("Hà Văn Đoan", "political-commissar", False)},
    ),
    # who performs a head's duties; near-miss: who is relieved of them
    (
        "Обязанности директора Департамента финансов провинции Шонла временно возложены на Ха Ван Доана.",
        {("Ха Ван Доана", "acting-head", False)},
    ),
    (
        "Ха Ван Доан освобождён от обязанностей директора Департамента финансов провинции Шонла.",
        {("Ха Ван Доан", "head", True)},
    ),
    # near-miss: a director who is still to be found
    (
        "Ông Hà Văn Đoan, Phó Giám đốc Sở Tài chính tỉnh Sơn La, được giao phụ trách Sở Tài chính cho đến khi có giám đốc mới.",
        {("Hà Văn Đoan", "deputy", False), ("Hà Văn Đoan", "acting-head", False)},
    ),
    # "its chair" is of the body named before
    (
        "Le Conseil populaire de la province de Son La a élu Mme Lo Thi Mai à sa présidence pour le mandat 2021-2026.",
        {("Lo Thi Mai", "head", False)},
    ),
    ("Народный совет провинции Шонла избрал Ло Ван Хюи своим председателем.", {("Ло Ван Хюи", "head", False)}),
    # votes do not part a name from what it was elected to
    ("Ông Lò Văn Huy được 50/52 phiếu, trở thành tân Chủ tịch UBND tỉnh Sơn La.", {("Lò Văn Huy", "head", False)}),
    # who retires or dies leaves his post; near-misses: who is to retire, who resigns from another post
    ("Chủ tịch HĐND tỉnh Sơn La Lò Minh Hùng đã qua đời ngày 3/5/2024.", {("Lò Minh Hùng", "head", True)}),
    (
        "Mr. Lo Minh Hung, Chairman of the People's Committee of Son La province, retired on May 3, 2024.",
        {("Lo Minh Hung", "head", True)},
    ),
    (
        "Mr. Lo Minh Hung, Chairman of the People's Committee of Son La province, will retire in May 2024.",
        {("Lo Minh Hung", "head", False)},
    ),
    (
        "Mr. Lo Minh Hung, Chairman of the People's Committee of Son La province, resigned as Director of the Department of Health of"
        " Son La province.",
        {("Lo Minh Hung", "head", False), ("Lo Minh Hung", "head", True)},
    ),
    # the act goes on to the next post
    (
        "Ngày 5/5/2024, ông Lò Minh Hùng được bầu làm Chủ tịch UBND tỉnh Sơn La, bà Cầm Thị Lan làm Phó Chủ tịch UBND tỉnh Sơn La.",
        {("Lò Minh Hùng", "head", False), ("Cầm Thị Lan", "deputy", False)},
    ),
    # a pronoun in a clause of purpose holds nothing
    (
        "Les délégués ont licencié M. Ha Van Doan du poste de vice-président du Comité populaire de la province de Son La"
        " pour qu'il puisse prendre sa retraite.",
        {("Ha Van Doan", "deputy", True)},
    ),
]
CHAINS = [
    (
        "Les délégués ont élu membres du Comité populaire de la province de Son La MM. Ha Van Doan et Lo Van Huy.",
        {"Ha Van Doan", "Lo Van Huy"},
    ),
    (
        "Các ông: Hà Văn Đoan, Giám đốc Sở Y tế tỉnh Sơn La; Lò Văn Huy, Giám đốc Công an tỉnh Sơn La được bầu làm"
        " Ủy viên UBND tỉnh Sơn La.",
        {"Hà Văn Đoan", "Lò Văn Huy"},
    ),
    (
        "Mr. Ha Van Doan, Director of the Department of Health of Son La province, and Mr. Lo Van Huy, Director of the Police of Son La"
        " province, were elected members of the People's Committee of Son La province.",
        {"Ha Van Doan", "Lo Van Huy"},
    ),
    # near-miss: one is elected, the other hands over the flowers
    (
        "Ông Hà Văn Đoan, Giám đốc Sở Y tế tỉnh Sơn La, tặng hoa ông Lò Văn Huy được bầu làm Ủy viên UBND tỉnh Sơn La.",
        {"Lò Văn Huy"},
    ),
]
VACANT = [
    (
        "The People's Council of Son La province elected Mr. Lo Van Huy Vice Chairman of the People's Committee of Son La province,"
        " filling the seat left vacant by Ms. Cam Thi Lan.",
        {("Lo Van Huy", "Cam Thi Lan")},
    ),
    (
        "Ông Lò Văn Huy được bầu giữ chức Chủ tịch UBND tỉnh Sơn La sau khi ông Cầm Văn Lan nghỉ hưu.",
        {("Lò Văn Huy", "Cầm Văn Lan")},
    ),
    (
        "Народный совет провинции Шонла освободил Кам Ван Лана от должности председателя Народного комитета провинции Шонла"
        " и избрал на его место Ло Ван Хюи.",
        {("Ло Ван Хюи", "Кам Ван Лана")},
    ),
    (
        "Sau khi bà Cầm Thị Lan chuyển công tác, ông Lò Văn Huy được bầu làm Chủ tịch HĐND tỉnh Sơn La.",
        {("Lò Văn Huy", "Cầm Thị Lan")},
    ),
    (
        "Депутаты освободили Кам Ван Лана от должности председателя Народного комитета провинции Шонла и избрали на эту должность"
        " Ло Ван Хюи.",
        {("Ло Ван Хюи", "Кам Ван Лана")},
    ),
    (
        "Ông Cầm Văn Lan nghỉ hưu. Người thay thế ông Cầm Văn Lan là bà Lò Thị Mai.",
        {("Lò Thị Mai", "Cầm Văn Lan")},
    ),
    (
        "Les délégués ont élu Mme Lo Thi Mai. Elle prend ainsi la relève de M. Cam Van Lan.",
        {("Lo Thi Mai", "Cam Van Lan")},
    ),
    # near-misses: still to come; elected to a post that nobody was said to leave
    ("Ông Lò Văn Huy sẽ đảm nhiệm cương vị Giám đốc Sở Xây dựng tỉnh Sơn La thay ông Cầm Văn Lan.", set()),
    (
        "Mr. Cam Van Lan spoke. Mr. Lo Van Huy, Chairman of the People's Committee of Son La province, was elected to this post in 2020.",
        set(),
    ),
    # near-misses: after a speech, after a journey
    ("Ông Lò Văn Huy được bầu giữ chức Chủ tịch UBND tỉnh Sơn La sau khi ông Cầm Văn Lan phát biểu.", set()),
    ("Mr. Lo Van Huy left for Hanoi after the departure of Mr. Cam Van Lan.", set()),
]


@pytest.mark.parametrize(("text", "posts"), [*LEFT, *ACTS])
def test_which_posts_are_left(text: str, posts: set[tuple[str, str, bool]]) -> None:
    assert told(text)[1] == posts


@pytest.mark.parametrize(("text", "turns"), VACANT)
def test_whose_seat_is_taken(text: str, turns: set[tuple[str, str]]) -> None:
    assert told(text)[0] == turns


@pytest.mark.parametrize(("text", "members"), CHAINS)
def test_who_joins_a_committee_together(text: str, members: set[str]) -> None:
    analysis = analyse(Document("0" * 20, "file:chains.txt", "chains.txt", text))
    assert {d.source.span.cut(text) for d in analysis.drafts if d.type == "MEMBER_OF"} == members


def test_a_post_beside_the_newcomer_behind_the_verb_is_his_own() -> None:
    text = (
        "Ло Тхи Май возглавляла партийный комитет уезда Мокчау. На этом посту её сменил Кам Ван Лан,"
        " заместитель председателя Народного комитета провинции Шонла."
    )
    turns, posts = told(text)
    assert turns == {("Кам Ван Лан", "Ло Тхи Май")}
    assert ("Ло Тхи Май", "deputy", True) not in posts
