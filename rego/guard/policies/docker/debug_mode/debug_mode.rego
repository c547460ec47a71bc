# METADATA
# title: Images must not run web frameworks in debug mode
# description: |
#   The debug page of Flask and Werkzeug offers a console that runs Python; Django's shows settings and
#   source. One provoked error gives a visitor the process or its secrets.
# related_resources:
#   - ref: https://flask.palletsprojects.com/en/stable/debugging/
#   - ref: https://werkzeug.palletsprojects.com/en/stable/debug/
# custom:
#   id: GRD-DKR-043
#   severity: high
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Remove the setting and start a production server.
#
#         CMD ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]
package guard.policies.docker.debug_mode

import data.guard.lib.docker.build

_debug := {
	"FLASK_DEBUG": {"1", "true", "True"},
	"FLASK_ENV": {"development"},
	"DJANGO_DEBUG": {"1", "true", "True"},
	"WERKZEUG_DEBUG_PIN": {"off"},
	"APP_DEBUG": {"true"},
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("%s=%s switches debug mode on", [variable.name, variable.value]),
} if {
	some variable in build.variables
	variable.kind == "ENV"
	is_string(variable.value)
	variable.value in object.get(_debug, variable.name, set())
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "flask starts in debug mode",
} if {
	some command in build.started
	command.instruction.shipped == true
	regex.match(`\bflask\b.*\s(?:--debug|--debugger)\b`, concat(" ", command.words))
}
