resource "aws_opensearchserverless_security_policy" "rag_encryption" {
  name = "rag-encryption"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/rag"] }]
    AWSOwnedKey = true
  })
}
