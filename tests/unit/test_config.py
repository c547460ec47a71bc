"""guard.toml and SOURCE_DATE_EPOCH: what they may say, and what is refused how."""

import pytest

from guard import config
from guard.errors import ConfigError, ExitCode


def read(folder, text):
    (folder / "guard.toml").write_text(text, "utf-8")
    return config.read(folder)


def test_without_a_file_there_are_defaults(tmp_path):
    assert config.read(tmp_path) == config.Config()


def test_every_choice_is_read(tmp_path):
    chosen = read(
        tmp_path,
        """
[scan]
exclude = ["old/"]
fail-on = "high"
profile = "strict"
min-coverage = 1
policy = ["policies"]
skip-policy = ["GRD-K8S-001"]
waivers = "w.yaml"
baseline = "b.json"
var-file = ["prod.tfvars"]

[run]
targets = ["k8s://prod", "infra"]
store = "postgresql://db/guard"

[settings]
max_age = 90

[[notify]]
type = "slack"
""",
    )

    assert chosen == config.Config(
        exclude=("old/",),
        fail_on="high",
        profile="strict",
        min_coverage=1.0,
        policy=("policies",),
        skip_policy=("GRD-K8S-001",),
        waivers="w.yaml",
        baseline="b.json",
        var_file=("prod.tfvars",),
        settings={"max_age": 90},
        targets=("k8s://prod", "infra"),
        store="postgresql://db/guard",
        notify=({"type": "slack"},),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("scan = 3", "scan is not a table"),
        ("settings = []", "settings is not a table"),
        ("[scna]", "unknown table scna"),
        ("run = 3", "run is not a table"),
        ("[run]\ntargest = []", "has no targest"),
        ("[run]\ntargets = 'k8s://x'", "targets is not a list of texts"),
        ("[notify]\ntype = 'slack'", "notify is no list of tables"),
        ("notify = [1]", "notify is no list of tables"),
        ("fail-on = 'high'", "unknown table fail-on"),
        ("[scan]\nfail-no = 'high'", "has no fail_no"),
        ("[scan]\nfail-on = 'severe'", "fail_on is one of low, medium, high, critical"),
        ("[scan]\nfail-on = 3", "fail_on is not a text"),
        ("[scan]\nprofile = 'lax'", "profile is one of default, strict"),
        ("[scan]\nmin-coverage = 5", "min_coverage is not a number from 0 to 1"),
        ("[scan]\nmin-coverage = true", "min_coverage is not a number from 0 to 1"),
        ("[scan]\nmin-coverage = nan", "min_coverage is not a number from 0 to 1"),
        ("[scan]\nmin-coverage = '1'", "min_coverage is not a number from 0 to 1"),
        ("[scan]\nexclude = 'old/'", "exclude is not a list of texts"),
        ("[scan]\nexclude = [1]", "exclude is not a list of texts"),
        ("[scan]\nwaivers = ['a']", "waivers is not a text"),
        ("[scan]\nkustomize = 'yes'", "kustomize is not true or false"),
        ("[scan\nx = 1", "line 1"),
    ],
)
def test_what_guard_does_not_know_is_refused_with_the_file_named(tmp_path, text, reason):
    with pytest.raises(ConfigError, match=r"guard\.toml: ") as refused:
        read(tmp_path, text)

    assert reason in str(refused.value)
    assert refused.value.exit_code == ExitCode.USAGE


def test_a_file_that_is_no_text_is_refused(tmp_path):
    (tmp_path / "guard.toml").write_bytes(b"\xff\xfe")

    with pytest.raises(ConfigError, match=r"guard\.toml"):
        config.read(tmp_path)


def test_source_date_epoch_is_the_present(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")

    assert config.now().isoformat() == "2027-01-15T08:00:00+00:00"
    assert config.today().isoformat() == "2027-01-15"


def test_a_source_date_epoch_that_is_no_number_is_refused(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")

    with pytest.raises(ConfigError, match="SOURCE_DATE_EPOCH=yesterday"):
        config.now()


# --- the store -------------------------------------------------------------------------------


def test_runs_are_recorded_in_the_state_folder_of_the_user(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert config.store(None, "") == f"{tmp_path}/guard/guard.db"

    monkeypatch.setenv("HOME", str(tmp_path))
    for nowhere in ("", "relative"):
        monkeypatch.setenv("XDG_STATE_HOME", nowhere)
        assert config.store(None, "") == f"{tmp_path}/.local/state/guard/guard.db"


def test_the_nearest_choice_of_a_store_counts(monkeypatch):
    monkeypatch.setenv("GUARD_STORE", "environment.db")

    assert config.store("option.db", "file.db") == "option.db"
    assert config.store(None, "file.db") == "environment.db"
    monkeypatch.delenv("GUARD_STORE")
    assert config.store(None, "file.db") == "file.db"


def test_a_user_without_a_home_is_told_to_name_a_database(monkeypatch):
    def homeless():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setattr(config.Path, "home", homeless)

    with pytest.raises(ConfigError) as refused:
        config.store(None, "")

    assert "--store" in str(refused.value.hint)
    assert config.store("option.db", "") == "option.db"
