"""What other libraries reckon, for comparison; each costs seconds to import, which tests that do not ask need not pay."""

from __future__ import annotations

from typing import Any


def roc_auc_score(*of: Any) -> float:
    """The area under the curve, by scikit-learn."""
    from sklearn.metrics import roc_auc_score as area

    return area(*of)
