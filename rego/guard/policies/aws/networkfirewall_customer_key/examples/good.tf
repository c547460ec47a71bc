resource "aws_networkfirewall_rule_group" "egress" {
  name     = "egress"
  type     = "STATEFUL"
  capacity = 100
  rules    = "drop tcp any any -> any 23 (sid:1;)"

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
  }
}
