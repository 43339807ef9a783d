import random
import time

import pytest

from data.errors import DataError
from data.sources import csv_file
from tests.data.pollock import SOURCES, polluted
from tests.data.text.test_structure import NAMES, ROWS

LEAST = 6  # files, however busy the machine is
SEEDS = [
    (NAMES + "".join(ROWS)).encode(),
    ("Title\n\n" + NAMES + "".join(ROWS)).replace(",", ";").encode("utf-16"),
    "id;name;score\n1;Käufer;0,5\n2;Größe;0,25\n".encode("windows-1252"),
    next(file for file in polluted(next(iter(SOURCES))) if file.name == "source").content[:3000],
    b'a,b\n"x\ny",1\n"z ""q""",2\n',
]
PIECES = [
    b'"',
    b"'",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\\",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\x1a",
    b" ",
    b"#",
    b"",
]


def mutated(content, random_):
    for _ in range(random_.randint(1, 6)):
        at, till = sorted(random_.randrange(len(content) + 1) for _ in range(2))
        match random_.randrange(5):
            case 0:
                content = content[:at] + random_.choice(PIECES) * random_.choice((1, 1, 2, 50)) + content[at:]
            case 1:
                content = content[:at] + content[min(till, at + 20) :]
            case 2:
                content = content[:at] + random_.choice(PIECES) + content[at + 1 :]
            case 3:
                content = content[:at] + content[at : at + 200] + content[at:]
            case _:
                content = content[:till]
        content = content or b"x"
    return content


@pytest.mark.parametrize("seconds", [2, pytest.param(30, marks=pytest.mark.prove)])
def test_damaged_files_are_read_or_refused_in_one_sentence(tmp_path, seconds):
    random_, until, count = random.Random(2026), time.monotonic() + seconds, 0
    path = tmp_path / "file.csv"
    while count < LEAST or (time.monotonic() < until and count < 100 * seconds):
        content = mutated(random_.choice(SEEDS), random_)
        path.write_bytes(content)
        try:
            table = csv_file.read("file.csv", path, tmp_path)
        except DataError as error:
            assert "\n" not in str(error)
        else:
            assert table.count > 0
        count += 1
        for made in tmp_path.glob("*.parquet"):
            made.unlink()
