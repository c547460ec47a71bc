resource "aws_cloudtrail_event_data_store" "lake" {
  name                           = "lake"
  kms_key_id                     = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c"
  termination_protection_enabled = false
}
