"""Second opinions: other scanners that run beside guard, in processes of their own."""
