resource "aws_sqs_queue" "claims" {
  name              = "claims"
  kms_master_key_id = aws_kms_key.queues.id
}

resource "aws_kms_key" "queues" {
  description         = "Message queues"
  enable_key_rotation = true
}
