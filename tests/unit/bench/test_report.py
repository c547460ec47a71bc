from bench.report import render


def result(scanner, code=1, **cost):
    cost = {"wall": 0.5, "cpu": 0.4, "peak": 40.0, **cost, "exit": code}
    return {"title": "terragoat", "scanner": scanner, "median": cost, "runs": [cost] * 3}


def page(*results):
    machine = {"system": "Linux x86_64", "cores": 2, "memory_gibibytes": 24, "python": "3.11.7"}
    return render(
        {"machine": machine, "versions": {"guard": "0.1.0"}, "results": list(results)}
    ).splitlines()


def test_an_input_is_named_once_and_each_scanner_has_a_row():
    assert page(result("guard"), result("trivy", wall=12.3, peak=300.0))[-2:] == [
        "| terragoat | guard | 0.50 s | 0.40 s | 40 MiB |",
        "|  | trivy | 12 s | 0.40 s | 300 MiB |",
    ]


def test_a_run_that_failed_is_marked():
    assert page(result("guard", code=3))[-1] == (
        "| terragoat | guard | (0.50 s) | (0.40 s) | (40 MiB) |"
    )
