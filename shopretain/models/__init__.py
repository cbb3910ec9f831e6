"""Floor 1: the tables of a shop file. Columns and constraints, nothing clever."""

from shopretain.models.cards import (
    Audience,
    CardEntry,
    ConsentEvent,
    Contact,
    Erasure,
    ProductCategory,
    Segment,
    SegmentMember,
    Suppression,
)
from shopretain.models.customers import Address, Customer, Identity, IdentityLink, Person
from shopretain.models.imports import (
    ImportBatch,
    ImportedOrder,
    ImportedPerson,
    ImportFile,
    Problem,
)
from shopretain.models.orders import Order, OrderLine, Product, Refund
from shopretain.models.points import (
    Draw,
    PointsAct,
    PointsEntry,
    PointsPerson,
    PointsRules,
    PointsTouched,
    RewardCode,
    TierNotice,
)
from shopretain.models.settings import Setting

__all__ = [
    "Address",
    "Audience",
    "CardEntry",
    "ConsentEvent",
    "Contact",
    "Customer",
    "Draw",
    "Erasure",
    "Identity",
    "IdentityLink",
    "ImportBatch",
    "ImportFile",
    "ImportedOrder",
    "ImportedPerson",
    "Order",
    "OrderLine",
    "Person",
    "PointsAct",
    "PointsEntry",
    "PointsPerson",
    "PointsRules",
    "PointsTouched",
    "Problem",
    "Product",
    "ProductCategory",
    "Refund",
    "RewardCode",
    "Segment",
    "SegmentMember",
    "Setting",
    "Suppression",
    "TierNotice",
]
