package guard.policies.aws.bedrock_browser_recording_test

import data.guard.policies.aws.bedrock_browser_recording

_scope(config) := {"resources": {"aws_bedrockagentcore_browser": [{"id": "aws_bedrockagentcore_browser.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_bedrockagentcore_browser.x",
	"path": ["recording", 0, "enabled"],
	"message": "sessions are not recorded (the default)",
}}

test_sessions_without_recording_are_denied if {
	bedrock_browser_recording.deny == _denied with input as _scope({})
	bedrock_browser_recording.deny == _denied with input as _scope({"recording": [{"enabled": false}]})
	bedrock_browser_recording.deny == _denied with input as _scope({"recording": {"$unknown": "var.recording"}})
}

test_recorded_sessions_are_allowed if {
	count(bedrock_browser_recording.deny) == 0 with input as _scope({"recording": [{"enabled": true}]})
}
