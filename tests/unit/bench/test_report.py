from bench.report import render, render_cluster


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


def test_the_audit_of_a_cluster_stands_beside_the_listing():
    cost = {"median": {"wall": 4.1, "cpu": 3.3, "peak": 81.5}}
    share = {"listing": cost, "audit": {"median": {"wall": 12.7, "cpu": 14.6, "peak": 380.2}}}

    lines = render_cluster({"whole": share, "tenth": share}).splitlines()

    assert "| all | listing | 4.10 s | 3.30 s | 82 MiB |" in lines
    assert "|  | audit | 13 s | 15 s | 380 MiB |" in lines
