import pytest

from data.errors import DataError
from data.text.encoding import plain_text
from stories.file_words import worded
from tests.data.cut_files import cut

GERMAN = "id,name\n1,Käufer – neu\n2,Müller\n3,Größe\n"
FRENCH = "id,name\n1,Élève résilié\n2,Hélène\n3,garçon\n4,être\n5,œuvre\n"
POLISH = "id,name\n1,Łódź\n2,Wrocław\n3,Gdańsk\n4,Częstochowa\n5,Białystok\n6,źdźbło\n7,Śląsk\n"
CZECH = "id,name\n1,Příbram\n2,Hradec Králové\n3,České Budějovice\n4,Dvořák\n5,Růžička\n6,Šťastný\n"
RUSSIAN = "id,name\n1,Москва\n2,Казань\n3,Новосибирск\n4,Ростов\n5,Тверь\n"
GREEK = "id,name\n1,Αθήνα\n2,Θεσσαλονίκη\n3,Πάτρα\n4,Ηράκλειο\n"
UKRAINIAN = "id,name\n1,Київ\n2,Львів\n3,Харків\n4,Дніпро\n5,Запоріжжя\n"
HEBREW = "id,name\n1,ירושלים\n2,חיפה\n3,נתניה\n4,ראשון לציון\n5,אשדוד\n"
ARABIC = "id,name\n1,القاهرة\n2,الرياض\n3,الدوحة\n4,بغداد\n5,أبوظبي\n6,جدة\n"
THAI = "id,name\n1,กรุงเทพ\n2,เชียงใหม่\n3,ภูเก็ต\n4,ขอนแก่น\n"
HUNGARIAN = "id,name\n1,Győr\n2,Pécs\n3,Székesfehérvár\n4,Kőszeg\n"
LATVIAN = "id,name\n1,Rīga\n2,Liepāja\n3,Jūrmala\n4,Cēsis\n"
TOWNS = "id,name\n1,İstanbul\n2,Diyarbakır\n3,Eskişehir\n4,Muğla\n"
JAPANESE = "id,name\n1,東京\n2,大阪\n3,名古屋\n4,自動車\n5,住宅\n"
TAIWANESE = "id,name\n1,台北\n2,高雄\n3,台中\n4,汽車\n5,家庭\n"
TURKISH = "id,name\n1,İstanbul\n2,Diyarbakır\n3,Eskişehir\n4,Muğla\n5,Şanlıurfa\n6,Çorum\n"


def names(content, folder, answers=None):
    rows, text = cut(content, folder, answers or {})
    return [row[1] for row in rows], text


@pytest.mark.every(36)
@pytest.mark.parametrize(
    ("words", "page"),
    [
        (GERMAN, "windows-1252"),
        (FRENCH, "windows-1252"),
        (POLISH, "windows-1250"),
        (POLISH, "iso8859-2"),
        (CZECH, "windows-1250"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (GREEK, "windows-1253"),
        (TURKISH, "windows-1254"),
        (GERMAN.replace(" –", ""), "cp850"),
        (GERMAN.replace(" –", ""), "mac-roman"),
        (FRENCH.replace("œ", "oe"), "cp437"),
        (FRENCH, "mac-roman"),
        (RUSSIAN, "iso8859-5"),
        (RUSSIAN, "mac-cyrillic"),
        (UKRAINIAN, "windows-1251"),
        (UKRAINIAN, "koi8-u"),
        (GREEK, "iso8859-7"),
        (HEBREW, "windows-1255"),
        (HEBREW, "iso8859-8"),
        (ARABIC, "windows-1256"),
        (ARABIC, "iso8859-6"),
        (THAI, "cp874"),
        (HUNGARIAN, "windows-1250"),
        (HUNGARIAN, "cp852"),
        (LATVIAN, "windows-1257"),
        (TOWNS, "windows-1254"),
        (JAPANESE, "cp932"),
        (TAIWANESE, "big5"),
    ],
)
def test_code_pages_are_told_by_their_words(tmp_path, words, page):
    wanted = [line.split(",")[1] for line in words.splitlines()[1:]]
    if "É" in words and page == "cp437":
        wanted[0] = "Élève résilié"

    assert names(words.encode(page), tmp_path)[0] == wanted


@pytest.mark.every(10)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_unicode_is_read_with_and_without_a_mark(tmp_path, encoding, end):
    content = GERMAN.replace("\n", end).encode(encoding)

    assert names(content, tmp_path)[0] == ["Käufer – neu", "Müller", "Größe"]


def test_what_was_decided_is_kept(tmp_path):
    _, text = names(GERMAN.encode("windows-1252"), tmp_path)

    assert worded(text.decisions[0].choice) == "windows-1252"
    assert "Windows-1252 (Western European)" in worded(text.findings[0].text)


def test_two_readings_that_are_as_likely_are_asked_about(tmp_path):
    content = "id,name\n1,Zażółć\n2,Łódź\n".encode("iso8859-2")
    _, text = names(content, tmp_path)
    question = next((each for each in text.questions if each.id == "encoding"), None)

    if question is not None:
        assert len(question.options) > 1
        assert all(option.sample for option in question.options)
    assert worded(text.decisions[0].choice) in ("iso8859-2", "windows-1250")


def test_the_owner_may_choose_another_page(tmp_path):
    content = "id,name\n1,Mu\xf1oz\n".encode("latin-1")

    assert names(content, tmp_path)[0] == ["Muñoz"]
    assert names(content, tmp_path, {"encoding": "windows-1250"})[0] == ["Muńoz"]


def test_lines_added_from_another_system_are_read_and_named(tmp_path):
    lines = "".join(f"{number},Müller\n" for number in range(20)).encode()
    found, text = names(b"id,name\n" + lines + "20,Größe\n".encode("windows-1252"), tmp_path)

    assert found[-1] == "Größe"
    assert "line 22" in worded(text.findings[0].text)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"id,name\n1,a\x00b\n2,c\n", "NUL"),
        (b"id,name\n1,ab\n\x0c2,c\n", "1 page break"),
        (b"id,name\n1,ab\n2,c\n\x1a", "end-of-file"),
        (b"id,name\n1,ab\n\xef\xbb\xbf2,c\n", "1 byte order mark inside"),
        (b"id,name\r\n1,ab\n2,c\r", "different ways"),
    ],
)
def test_signs_that_are_no_text_are_left_out_and_said(tmp_path, content, said):
    found, text = names(content, tmp_path)

    assert found == ["ab", "c"]
    assert said in " ".join(worded(finding.text) for finding in text.findings)


def test_a_mark_at_the_start_is_no_part_of_the_first_name(tmp_path):
    _, text = names("\ufeffid,name\n1,a\n".encode(), tmp_path)

    assert text.columns[0] == "id"


@pytest.mark.parametrize("content", [b"\x00\x01\x02\x03" * 200, bytes(range(256)) * 8])
def test_programs_and_pictures_are_refused(tmp_path, content):
    path = tmp_path / "x.csv"
    path.write_bytes(content)

    with pytest.raises(DataError, match=r"not a text file|damaged"):
        plain_text("x.csv", path, tmp_path)


@pytest.mark.every(4)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", [b"\n", b"\x0d", b"\x00"])
def test_half_a_letter_at_the_end_of_utf16_is_left_out_and_said(tmp_path, encoding, end):
    found, text = names(GERMAN.replace("\n", "\r\n").encode(encoding) + end, tmp_path)

    assert found == ["Käufer – neu", "Müller", "Größe"]
    assert "half a letter" in " ".join(worded(finding.text) for finding in text.findings)


def test_capitals_of_two_scripts_are_asked_about_and_the_usual_page_is_the_default(tmp_path):
    _, text = names("id,name\n1,ΑΘΗΝΑ\n2,ΠΑΤΡΑ\n".encode("windows-1253"), tmp_path)
    (question,) = [each for each in text.questions if each.id == "encoding"]

    assert question.default == "windows-1253"


def test_few_letters_of_two_bytes_are_asked_about_with_samples(tmp_path):
    content = "id,name\n1,東京\n2,大阪\n3,名古屋\n4,自動車\n".encode("euc-jp")
    _, text = names(content, tmp_path)
    question = next(each for each in text.questions if each.id == "encoding")

    assert "euc-jp" in {option.key for option in question.options}
    assert all(option.sample for option in question.options)
    assert names(content, tmp_path, {"encoding": "euc-jp"})[0] == ["東京", "大阪", "名古屋", "自動車"]


@pytest.mark.every(2)
@pytest.mark.parametrize("text", [RUSSIAN, HEBREW, ARABIC, GREEK, FRENCH, CZECH])
def test_a_page_that_makes_every_word_good_is_not_asked_about(tmp_path, text):
    page = {RUSSIAN: "windows-1251", HEBREW: "windows-1255", ARABIC: "windows-1256", GREEK: "windows-1253"}
    _, read = names(text.encode(page.get(text, "windows-1252" if text is FRENCH else "windows-1250")), tmp_path)

    assert "encoding" not in {question.id for question in read.questions}


def test_a_damaged_utf16_file_is_refused_with_the_place(tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes("id,name\n1,a\n".encode("utf-16-le") + b"\x00\xd8x")

    with pytest.raises(DataError, match="damaged"):
        plain_text("x.csv", path, tmp_path)


def test_a_plain_file_is_not_copied(tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(GERMAN.encode())

    assert plain_text("x.csv", path, tmp_path).path == path


def twice(text):
    """What a program writes that took UTF-8 for Windows-1252."""
    return "".join(bytes([byte]).decode("windows-1252", errors="ignore") or chr(byte) for byte in text.encode())


@pytest.mark.every(2)
@pytest.mark.parametrize("line", ["2,Müller", "2,à Köln – “Öl”", "2,señor", "2,Łódź"])
def test_single_lines_that_were_encoded_twice_are_read_as_they_were(tmp_path, line):
    found, text = names(f"id,name\n1,Käufer\n{twice(line)}\n3,Größe\n".encode(), tmp_path)

    assert found == ["Käufer", line.removeprefix("2,"), "Größe"]
    assert [finding.text["lines"] for finding in text.findings if finding.count == 1] == [("3",)]


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["São Paulo", "Ãb", "Âme", "5 Â£", "Müller"])
def test_letters_that_look_like_it_stay(tmp_path, name):
    content = (
        f"id,name\n1,{name}\n2,plain\n".encode() if name != "5 Â£" else f"id,name\n1,{name} €Ã\n2,plain\n".encode()
    )

    assert names(content, tmp_path)[0][0].startswith(name)


def test_a_few_control_signs_are_left_out_and_said(tmp_path):
    found, text = names(b"id,name\n1,a\x02b\n2,c\n3,d\x7f\n" + b"4,e\n" * 300, tmp_path)

    assert found[:3] == ["ab", "c", "d"]
    assert ("control-signs", 2) in [(each.text.key, dict(each.text.values).get("count")) for each in text.findings]
