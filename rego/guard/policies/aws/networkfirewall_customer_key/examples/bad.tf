resource "aws_networkfirewall_rule_group" "egress" {
  name     = "egress"
  type     = "STATEFUL"
  capacity = 100
  rules    = "drop tcp any any -> any 23 (sid:1;)"
}
