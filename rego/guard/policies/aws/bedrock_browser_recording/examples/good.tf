resource "aws_bedrockagentcore_browser" "research" {
  name               = "research"
  execution_role_arn = "arn:aws:iam::111122223333:role/browser"

  network_configuration {
    network_mode = "PUBLIC"
  }

  recording {
    enabled = true

    s3_location {
      bucket = "acme-recordings"
      prefix = "research/"
    }
  }
}
