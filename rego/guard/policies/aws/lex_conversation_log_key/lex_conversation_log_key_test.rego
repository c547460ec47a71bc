package guard.policies.aws.lex_conversation_log_key_test

import data.guard.policies.aws.lex_conversation_log_key

_input(config) := {"resources": {"aws_lex_bot_alias": [{
	"id": "aws_lex_bot_alias.live",
	"name": "live",
	"config": config,
}]}}

test_an_audio_log_without_key_is_denied if {
	lex_conversation_log_key.deny == {{
		"message": "audio log names no KMS key",
		"path": ["conversation_logs", 0, "log_settings", 1, "kms_key_arn"],
		"resource": "aws_lex_bot_alias.live",
	}} with input as _input({
		"conversation_logs": [{"log_settings": [{"log_type": "TEXT"}, {"log_type": "AUDIO", "destination": "S3"}]}],
	})
}

test_an_audio_log_with_a_key_is_allowed if {
	lex_conversation_log_key.deny == set() with input as _input({
		"conversation_logs": [
			{
				"log_settings": [
					{
						"log_type": "AUDIO",
						"kms_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				],
			},
		],
	})
}

test_a_text_log_is_not_judged if {
	lex_conversation_log_key.deny == set() with input as _input({"conversation_logs": [{"log_settings": [{"log_type": "TEXT"}]}]})
}

test_an_unknown_key_points_at_itself if {
	lex_conversation_log_key.deny == {{
		"message": "audio log names no KMS key",
		"path": ["conversation_logs", 0, "log_settings", 0, "kms_key_arn"],
		"resource": "aws_lex_bot_alias.live",
	}} with input as _input({
		"conversation_logs": [{"log_settings": [{"log_type": "AUDIO", "kms_key_arn": {"$unknown": "var.x"}}]}],
	})
}
