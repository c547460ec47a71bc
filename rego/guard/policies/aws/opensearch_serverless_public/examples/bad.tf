resource "aws_opensearchserverless_security_policy" "rag" {
  name = "rag-network"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/rag"] }]
    AllowFromPublic = true
  }])
}
