resource "aws_kinesis_stream" "events" {
  name            = "events"
  shard_count     = 2
  encryption_type = "KMS"
  kms_key_id      = aws_kms_key.streams.arn
}

resource "aws_kms_key" "streams" {
  description         = "Event streams"
  enable_key_rotation = true
}
