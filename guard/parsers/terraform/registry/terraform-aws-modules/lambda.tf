variable "attach_policy_json" {}
variable "authorization_type" {}
variable "cors" {}
variable "create_lambda_function_url" {}
variable "environment_variables" {}
variable "kms_key_arn" {}
variable "policy_json" {}
variable "runtime" {}
variable "tracing_mode" {}
variable "vpc_subnet_ids" {}

resource "aws_lambda_function" "this" {
  runtime     = var.runtime
  kms_key_arn = var.kms_key_arn

  environment {
    variables = var.environment_variables
  }

  tracing_config {
    mode = var.tracing_mode
  }

  vpc_config {
    subnet_ids = var.vpc_subnet_ids
  }
}

resource "aws_lambda_function_url" "this" {
  count              = var.create_lambda_function_url == false ? 0 : 1
  function_name      = aws_lambda_function.this.function_name
  authorization_type = var.authorization_type

  dynamic "cors" {
    for_each = flatten([var.cors])

    content {
      allow_credentials = cors.value.allow_credentials
      allow_origins     = cors.value.allow_origins
    }
  }
}

resource "aws_iam_role_policy" "additional_json" {
  count  = var.attach_policy_json == false ? 0 : 1
  policy = var.policy_json
}

output "lambda_function_arn" {
  value = aws_lambda_function.this.arn
}

output "lambda_function_name" {
  value = aws_lambda_function.this.function_name
}
