resource "aws_instance" "bastion" {
  ami              = "ami-0a1b2c3d4e5f60718"
  instance_type    = "t3.small"
  user_data_base64 = base64encode(<<-EOT
    #!/bin/sh
    install -m 600 /dev/stdin /root/.ssh/id_rsa <<KEY
    -----BEGIN OPENSSH PRIVATE KEY-----
    KEY
  EOT
  )

  metadata_options {
    http_tokens = "required"
  }
}
