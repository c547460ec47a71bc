"""Targets, collectors and their budgets, and several sources as one."""

import pytest

from guard.errors import CollectError, ConfigError
from guard.model import Coverage, FileClass, Location
from guard.sources.live import Budget, LiveSource, Options, Target
from guard.sources.source import Scope, Several
from guard.sources.targets import open_target


class Shelf(LiveSource):
    """A live system that holds what a test puts into it."""

    things: tuple = ()
    refusal = None

    def scopes(self):
        found = []
        with self.collector("things"):
            for name, config in self.things:
                found.append(self.resource("shelf/thing", f"thing/{name}", name, config))
            if self.refusal:
                raise self.refusal
        yield Scope(self.target.text, found)


def shelf(*things, refusal=None, text="shelf://one", coverage=None):
    source = Shelf(target=Target.parse(text), options=Options(), coverage=coverage or Coverage())
    source.things, source.refusal = things, refusal
    return source


def test_a_target_is_a_scheme_a_host_and_a_path():
    target = Target.parse("k8s://prod/ml/")

    assert (target.scheme, target.host, target.path) == ("k8s", "prod", ("ml",))
    assert target.text == "k8s://prod/ml"


def test_a_context_may_hold_characters_that_urls_escape():
    arn = "arn:aws:eks:eu-central-1:111122223333:cluster%2Fml"

    assert Target.parse(f"k8s://{arn}").host == "arn:aws:eks:eu-central-1:111122223333:cluster/ml"


@pytest.mark.parametrize("text", ["prod", "k8s:prod", "/etc", ""])
def test_what_names_no_system_is_refused(text):
    with pytest.raises(ConfigError, match="not a target"):
        Target.parse(text)


@pytest.mark.parametrize("text", ["vault://root:hunter2@host", "vault://host?token=hunter2"])
def test_credentials_in_a_target_are_refused_and_not_repeated(text):
    with pytest.raises(ConfigError) as refused:
        Target.parse(text)

    assert "hunter2" not in f"{refused.value} {refused.value.hint}"


def test_an_unknown_scheme_is_refused_with_those_that_are_known():
    with pytest.raises(ConfigError) as refused:
        open_target("gopher://x", Options(), Coverage())

    assert "k8s://" in refused.value.hint


def test_what_was_read_is_counted_and_placed_below_its_target():
    source = shelf(("a", {"size": 1}))

    [scope] = source.scopes()

    [thing] = scope.resources
    assert thing.origin.locate(("size",)) == Location("shelf://one/thing/a", 0)
    assert source.coverage.found == source.coverage.parsed == {"shelf things": 1}
    assert source.coverage.resources == {"shelf/thing": 1}
    assert source.file_class("shelf://one/thing/a") == FileClass.DEPLOYED


def test_what_stops_a_collector_is_a_problem_and_what_it_had_stays():
    source = shelf(("a", {}), refusal=CollectError("403", hint="grant list"))

    [scope] = source.scopes()

    assert [thing.name for thing in scope.resources] == ["a"]
    assert source.coverage.parsed == {}
    [problem] = source.coverage.problems
    assert str(problem) == "shelf://one: things not seen: 403; grant list"


def test_a_secret_that_was_found_is_in_no_problem():
    refusal = CollectError("refused for password hunter2-hunter2-1")
    source = shelf(("a", {"password": "hunter2-hunter2-1"}), refusal=refusal)

    list(source.scopes())

    assert "hunter2" not in str(source.coverage.problems)


def test_a_collector_is_stopped_when_its_time_is_over():
    Budget(60).check()
    with pytest.raises(CollectError, match="took longer than 0 s"):
        Budget(0).check()


def test_several_sources_answer_each_for_its_own_places():
    coverage = Coverage()
    one = shelf(("a", {}), coverage=coverage)
    two = shelf(("b", {}), text="shelf://two", coverage=coverage)
    both = Several(coverage, [one, two])

    names = [thing.name for scope in both.scopes() for thing in scope.resources]

    assert names == ["a", "b"]
    assert both.name == "shelf://one, shelf://two"
    assert both.owns("shelf://two/thing/b")
    assert not both.owns("shelf://twofold/thing/b")
    assert both.digest("shelf://one/thing/a") != both.digest("shelf://two/thing/a")


class Broken(Shelf):
    """A system that cannot be reached at all."""

    def scopes(self):
        raise ConfigError("no such context", hint="there are a and b")
        yield


def test_a_source_that_cannot_be_read_at_all_costs_no_other():
    coverage = Coverage()
    broken = Broken(target=Target.parse("shelf://x"), options=Options(), coverage=coverage)
    both = Several(coverage, [broken, shelf(("a", {}), coverage=coverage)])

    assert [thing.name for scope in both.scopes() for thing in scope.resources] == ["a"]
    assert list(map(str, coverage.problems)) == ["shelf://x: no such context; there are a and b"]


def test_the_only_source_says_itself_why_it_cannot_be_read():
    broken = Broken(target=Target.parse("shelf://x"), options=Options(), coverage=Coverage())

    with pytest.raises(ConfigError, match="no such context"):
        list(Several(broken.coverage, [broken]).scopes())
