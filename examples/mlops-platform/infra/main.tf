terraform {
  required_version = ">= 1.6"

  backend "s3" {
    bucket  = "acme-ml-terraform-state"
    key     = "platform.tfstate"
    region  = "eu-central-1"
    encrypt = true
  }

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

provider "aws" {
  region = var.region
}

# The same module twice: once as the platform team wants it, once as somebody needed it on a Friday.
module "features" {
  source = "./modules/lake"

  name        = "acme-ml-features"
  kms_key_arn = aws_kms_key.lake.arn
}

module "scratch" {
  source = "./modules/lake"

  name   = "acme-ml-scratch"
  public = true
}

resource "aws_kms_key" "lake" {
  description         = "Encrypts the feature lake"
  enable_key_rotation = true
}

resource "aws_security_group" "notebook" {
  name   = "notebook"
  vpc_id = var.vpc_id

  ingress {
    description = "Jupyter"
    from_port   = 8888
    to_port     = 8888
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_sagemaker_notebook_instance" "research" {
  name                   = "research"
  role_arn               = aws_iam_role.research.arn
  instance_type          = "ml.t3.medium"
  direct_internet_access = "Enabled"
  root_access            = "Enabled"
  subnet_id              = var.subnet_id
  security_groups        = [aws_security_group.notebook.id]
  kms_key_id             = aws_kms_key.lake.arn
}

resource "aws_iam_role" "research" {
  name = "research"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "sagemaker.amazonaws.com" }
    }]
  })
}

data "aws_iam_policy_document" "research" {
  statement {
    sid       = "Everything"
    actions   = ["s3:*", "iam:PassRole"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "research" {
  name   = "research"
  role   = aws_iam_role.research.id
  policy = data.aws_iam_policy_document.research.json
}

resource "aws_db_instance" "tracking" {
  identifier             = "mlflow"
  engine                 = "postgres"
  engine_version         = "16.4"
  instance_class         = "db.t4g.medium"
  allocated_storage      = 50
  username               = "mlflow"
  password               = var.tracking_password
  storage_encrypted      = false
  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.notebook.id]
}
