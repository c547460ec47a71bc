resource "aws_cloudwatch_event_bus" "labels" {
  name               = "labels"
  kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
}
