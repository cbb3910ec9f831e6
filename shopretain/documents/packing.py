"""What stands on the packing table: one parcel a row, and notes to slip in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parcel:
    """One order as it is packed: why to thank, what to write, what to slip in, whether to ring."""

    customer: int
    name: str
    first_name: str
    number: str
    address: tuple[str, ...]
    items: tuple[str, ...]
    total: str
    reason: str
    write: str
    slip: str
    ring: str  # the phone number of somebody worth a call, empty for others
    mind: str  # what else to think of: an open complaint, a birthday
    extras: tuple[str, ...] = ()  # printed on the slip: points, a reward, the code for friends


@dataclass(frozen=True, slots=True)
class PackingRun:
    """The parcels of a day."""

    parcels: tuple[Parcel, ...]
    shop: str
    sender: str
    day: str
