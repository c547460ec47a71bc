package guard.lib.github.workflow_test

import data.guard.lib.github.example
import data.guard.lib.github.workflow

test_triggers_are_read_from_every_form if {
	_triggers("push") == {"push"}
	_triggers(["push", "pull_request"]) == {"push", "pull_request"}
	_triggers({"push": {"branches": ["main"]}, "issues": null}) == {"push", "issues"}
	_triggers({"$unknown": "x"}) == {"$unknown"}
	_triggers(3) == set()
}

_triggers(on) := triggers if {
	found := workflow.workflows with input as example.workflow({"on": on, "jobs": {}})
	triggers := found[0].triggers
}

test_permissions_of_a_job_win_over_those_of_the_workflow if {
	workflow.permissions({"config": {"permissions": {}}, "workflow": {"permissions": "write-all"}}) == {}
	workflow.permissions({"config": {}, "workflow": {"permissions": "write-all"}}) == "write-all"
	workflow.permissions({"config": {}, "workflow": {}}) == "default"
}

test_steps_of_actions_are_steps_too if {
	found := workflow.steps with input as example.action([{"run": "make"}])
	[step.path | some step in found] == [["runs", "steps", 0]]
}

test_lines_carry_their_number_and_leave_out_comments if {
	found := workflow.lines with input as example.steps("push", [{"run": "# build\nmake\n"}])
	[[line.text, line.path] | some line in found][0] == ["make", ["jobs", "build", "steps", 0, "run", 1]]
}

test_values_of_other_types_are_passed_over if {
	count(workflow.steps) == 0 with input as example.workflow({"on": "push", "jobs": {"build": "x", "test": {"steps": 3}}})
}
