import sys

from bench.process import measure

BUSY = "import time; end = time.process_time() + 0.3\nwhile time.process_time() < end: pass"
LARGE = "import time; held = bytearray(80 << 20); time.sleep(0.3)"


def python(script):
    return [sys.executable, "-I", "-S", "-c", script]


def parent(script):
    """A script whose work a child does."""
    return f"import subprocess, sys; subprocess.run([sys.executable, '-ISc', {script!r}])"


def test_the_processor_time_of_children_counts(tmp_path):
    cost = measure(python(parent(BUSY)), tmp_path / "out", 20)

    assert cost.exit == 0
    assert 0.3 <= cost.cpu < 5


def test_the_memory_of_a_parent_and_its_child_is_added_up(tmp_path):
    both = f"held = bytearray(80 << 20); {parent(LARGE)}"

    assert measure(python(both), tmp_path / "out", 20).peak > 160


def test_a_run_that_takes_too_long_is_ended(tmp_path):
    cost = measure(python("import time; time.sleep(60)"), tmp_path / "out", 0.3)

    assert cost.wall < 10
    assert cost.exit == -9


def test_the_exit_status_and_the_output_are_kept(tmp_path):
    cost = measure(python("print('found'); raise SystemExit(3)"), tmp_path / "out", 20)

    assert cost.exit == 3
    assert (tmp_path / "out").read_text() == "found\n"
