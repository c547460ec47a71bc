resource "aws_opensearchserverless_security_policy" "rag_encryption" {
  name = "rag-encryption"
  type = "encryption"
  policy = jsonencode({
    Rules  = [{ ResourceType = "collection", Resource = ["collection/rag"] }]
    KmsARN = "arn:aws:kms:eu-west-1:111122223333:key/b4c5d6e7-0000-1111-2222-333344445555"
  })
}
