"""Floor 1: the tables of a shop file. Columns and constraints, nothing clever."""

from shopretain.models.customers import Address, Customer, Identity, IdentityLink
from shopretain.models.imports import ImportBatch, ImportedOrder, ImportFile, Problem
from shopretain.models.orders import Order, OrderLine, Product, Refund
from shopretain.models.settings import Setting

__all__ = [
    "Address",
    "Customer",
    "Identity",
    "IdentityLink",
    "ImportBatch",
    "ImportFile",
    "ImportedOrder",
    "Order",
    "OrderLine",
    "Problem",
    "Product",
    "Refund",
    "Setting",
]
