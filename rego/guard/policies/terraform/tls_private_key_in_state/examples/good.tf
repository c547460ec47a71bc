ephemeral "tls_private_key" "bastion" {
  algorithm = "ED25519"
}
