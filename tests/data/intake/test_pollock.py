import os
import random
import zlib

import pytest

from data.errors import DataError
from tests.data.cut_files import cut
from tests.data.pollock import SOURCES, WEIGHTS, polluted, score

FULL = os.environ.get("POLLOCK") == "full"  # every file, some minutes; else a sample of the damaged rows
SAMPLE = 24


def load(content, folder):
    """The file as a table with its header, or None where it is refused for what it is not."""
    try:
        rows, text = cut(content, folder)
    except DataError as error:
        return [] if "0 bytes" in str(error) else None
    return [list(text.header), *rows] if text.header else rows


def files(source, whole):
    found = [file for file in polluted(source) if (file.name in WEIGHTS) == whole]
    if whole or FULL:
        return found
    return random.Random(zlib.crc32(source.encode())).sample(found, SAMPLE)


@pytest.mark.parametrize("source", SOURCES)
def test_files_damaged_as_a_whole_are_read_without_a_hint(source, tmp_path):
    points = {file.name: score(file.clean, load(file.content, tmp_path)) for file in files(source, whole=True)}
    # where blanks stand between cells and inside bare cells alike, no reading is certain
    uncertain = points.pop("field_delimiter_space")

    assert {name: point for name, point in points.items() if point < 10} == {}
    assert uncertain > 5


@pytest.mark.parametrize("source", SOURCES)
def test_files_with_one_damaged_row_are_read_without_a_hint(source, tmp_path):
    points = [score(file.clean, load(file.content, tmp_path)) for file in files(source, whole=False)]

    assert sum(points) / len(points) > 9.95


@pytest.mark.skipif(not FULL, reason="the whole benchmark takes minutes; set POLLOCK=full")
def test_the_score_is_that_of_the_best_readers(tmp_path):
    found = [file for whole in (True, False) for file in files("shop", whole)]
    points = [(score(file.clean, load(file.content, tmp_path)), file.weight) for file in found]

    assert sum(point for point, _ in points) / len(points) > 9.98
    assert sum(point * weight for point, weight in points) / sum(weight for _, weight in points) > 9.99
