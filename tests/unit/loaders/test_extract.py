"""What extraction leaves behind: nothing. Memory stays flat over many documents without waiting for the collector."""

import gc

import pytest

from graph.records import Document
from loaders.extract import extract

TEXTS = {
    "fr": "Le camarade Tran Duc Lam, chef de la Commission de mobilisation des masses du Comité provincial du Parti, a présidé la réunion.",
    "vi": "Đồng chí Trần Đức Lâm, Trưởng Ban Dân vận Tỉnh ủy Lào Cai, chủ trì hội nghị tổng kết Kết luận số 61-KL/TW của Ban Bí thư.",
    "en": "Tran Duc Lam, Chairman of the People's Committee of Lao Cai province, chaired the meeting on Conclusion No. 61-KL/TW.",
    "ru": "Председатель Народного комитета провинции Лаокай Чан Дык Лам провёл совещание по заключению № 61-KL/TW.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_nothing_of_a_document_is_left_for_the_collector(language: str) -> None:
    document = Document("0" * 20, "", "page", TEXTS[language], languages=(language,))
    assert extract(document).statements
    gc.collect()
    gc.disable()
    try:
        extract(document)
        assert gc.collect() == 0
    finally:
        gc.enable()
