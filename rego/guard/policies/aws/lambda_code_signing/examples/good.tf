resource "aws_lambda_function" "transform" {
  function_name           = "transform"
  role                    = "arn:aws:iam::111122223333:role/transform"
  filename                = "transform.zip"
  handler                 = "main.run"
  runtime                 = "python3.13"
  code_signing_config_arn = aws_lambda_code_signing_config.releases.arn
}

resource "aws_lambda_code_signing_config" "releases" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/releases/1a2b3c"]
  }

  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }
}
