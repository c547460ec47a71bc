package guard.policies.aws.ssm_session_encryption_test

import data.guard.policies.aws.ssm_session_encryption

_scope(inputs) := {"resources": {"aws_ssm_document": [{"id": "aws_ssm_document.x", "name": "x", "config": {
	"document_type": "Session",
	"content": {"sessionType": "Standard_Stream", "inputs": inputs},
}}]}}

_key := "arn:aws:kms:eu-west-1:111122223333:key/1a2b"

test_preferences_without_a_key_are_denied if {
	denied := {{
		"resource": "aws_ssm_document.x",
		"path": ["content", "inputs", "kmsKeyId"],
		"message": "kmsKeyId names no key: sessions are protected by TLS alone",
	}}
	ssm_session_encryption.deny == denied with input as _scope({})
	ssm_session_encryption.deny == denied with input as _scope({"kmsKeyId": ""})
	ssm_session_encryption.deny == denied with input as _scope({"kmsKeyId": {"$unknown": "var.key"}})
}

test_records_without_encryption_are_denied if {
	denied := ssm_session_encryption.deny with input as _scope({"kmsKeyId": _key, "s3BucketName": "sessions", "s3EncryptionEnabled": false})
	denied == {{
		"resource": "aws_ssm_document.x",
		"path": ["content", "inputs", "s3EncryptionEnabled"],
		"message": "s3EncryptionEnabled is false: records may go to an unencrypted s3BucketName",
	}}
}

test_a_key_is_allowed_and_other_documents_are_left_alone if {
	count(ssm_session_encryption.deny) == 0 with input as _scope({"kmsKeyId": _key, "s3BucketName": "", "s3EncryptionEnabled": false})
	count(ssm_session_encryption.deny) == 0 with input as {"resources": {"aws_ssm_document": [{"id": "c", "name": "c", "config": {"document_type": "Command", "content": {"inputs": {}}}}]}}
}
