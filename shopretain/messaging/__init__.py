"""Floor 2: who may be written to, and (with the parts that come) what is written."""
