ephemeral "tls_private_key" "bastion" {
  algorithm = "ED25519"
}

resource "aws_secretsmanager_secret_version" "bastion" {
  secret_id                = "bastion-key"
  secret_string_wo         = ephemeral.tls_private_key.bastion.private_key_openssh
  secret_string_wo_version = 1
}
