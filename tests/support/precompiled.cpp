// Owns the precompiled header of the tests; there is nothing else to compile in it.
