"""ShopRetain: see which customers come back."""

__version__ = "0.1.0"
