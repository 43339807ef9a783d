"""How often the letters of a language come: what tells two scripts apart when every byte is a letter in both."""

from __future__ import annotations

import math
from collections.abc import Iterable

# letters by falling frequency; the share of each falls by a factor e over nine places, as counts of real texts do
RUSSIAN = "оеаинтсрвлкімдпуяыьгзбчйхжшюєїцщэфъёґў"
GREEK = "αοιετσνηυρπκμλςίάόωέγήδύθχώφβξζψϊϋΐΰ"
HEBREW = "יוהלארתבשמנםעדקחפכטגזסצןךףץ"
ARABIC = "اليمونرتبةعدسفهكقأحجشصىخإطذضزءغثئظآؤ"
THAI = "านรอกเงมยลวดทสตะปบคหแจำพชขไใโถซผศธณฐฟภญษฝฉฮฎฏฆฬฒฑฤฌ"
THAI_MARKS = "่้ีัิุ์ูื็๊๋ๆฯ"
_FALL = 9
_USUAL = 3.3  # nats a letter costs in a text of the language; of another, read wrongly, more than 3.8
_UNKNOWN = 6.0
LAST = frozenset("ςךםןףץةى")  # these end a word, and stand nowhere else


def likeness(texts: Iterable[str], order: str) -> float:
    """How likely the letters of some words are those of a language.

    Parameters
    ----------
    texts
        Words, whose signs below 128 do not count.
    order
        The letters of the language by falling frequency.

    Returns
    -------
    float
        1 where the frequent letters are frequent, near 0 where rare ones are.
    """
    spread = math.log(sum(math.exp(-place / _FALL) for place in range(len(order))))
    costs = {letter: spread + place / _FALL for place, letter in enumerate(order)}
    paid = [costs.get(sign, _UNKNOWN) for text in texts for sign in text.lower() if ord(sign) > 127 and sign.isalpha()]
    if not paid:
        return 1.0
    # a few letters may all be rare ones by chance
    excess = sum(paid) / len(paid) - _USUAL - 0.8 / math.sqrt(len(paid))
    return min(1.0, math.exp(-1.5 * excess))
