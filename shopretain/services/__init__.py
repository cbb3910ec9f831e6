"""Floor 3: the program's verbs. One public function is one transaction; plain values in and out."""
