data "aws_ssm_parameter" "registry" {
  name = "/ml/registry/token"
}

data "http" "models" {
  url = "https://models.example.com/index.json?token=${data.aws_ssm_parameter.registry.value}"
}
