package guard.lib.docker.build_test

import data.guard.lib.docker.build
import data.guard.lib.docker.example

test_triggers_are_instructions_too if {
	found := build.instructions with input as example.image([{"instruction": "ONBUILD", "trigger": {"instruction": "RUN"}}])
	[[instruction.kind, instruction.path] | some instruction in found] == [["RUN", ["stages", 0, "instructions", 0, "trigger"]]]
}

test_a_command_knows_its_reader if {
	found := build.commands with input as example.image([example.pipe(["curl", "https://a"], ["sh"])])
	build.reader(found[0]).program == "sh"
	not build.reader(found[1])
}

test_a_shell_without_a_file_reads_its_input if {
	build.reads_script({"program": "bash", "words": ["sudo", "bash", "-s", "--", "-y"]})
	build.reads_script({"program": "python3", "words": ["python3", "-"]})
	not build.reads_script({"program": "bash", "words": ["bash", "setup.sh"]})
	not build.reads_script({"program": "bash", "words": ["bash", "-c", "echo"]})
	not build.reads_script({"program": "tar", "words": ["tar", "x"]})
}

test_the_last_word_of_a_copy_is_its_destination if {
	found := build.instructions with input as example.image([example.copy(["a", "b", "/srv/"])])
	[source.text | some source in build.sources(found[0])] == ["a", "b"]
}

test_values_of_other_types_are_passed_over if {
	count(build.instructions) == 0 with input as {"resources": {"dockerfile": [{"id": "d", "config": {"stages": "x"}}]}}
	count(build.commands) == 0 with input as example.image([{"instruction": "RUN", "commands": 3}])
}
