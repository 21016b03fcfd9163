"""Load a council from files; ``services/demo/README.md`` tells their keys."""
