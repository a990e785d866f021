"""Settings that set nothing: one of each case, where the notation of programmes refuses them."""

from reception.plan.plan import Plan
from reception.plan.setting import Setting

IDLE = (
    ("margin.nonsense", "5"),
    ("margin.clearance_state", "soon"),
    ("rule.T1.severity", "grave"),
    ("rule.B1.severity", "off"),
    ("roads.network", "NOWHERE"),
)


def book_of_settings() -> Plan:
    """A book of nothing else."""
    return Plan([Setting(id=key, value=value) for key, value in IDLE])
