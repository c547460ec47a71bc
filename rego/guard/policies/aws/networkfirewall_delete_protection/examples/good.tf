resource "aws_networkfirewall_firewall" "edge" {
  name                = "edge"
  vpc_id              = "vpc-0a1b2c3d4e5f67890"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  delete_protection   = true

  subnet_mapping {
    subnet_id = "subnet-0a1b2c3d4e5f67890"
  }
}
