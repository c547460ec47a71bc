resource "aws_opensearchserverless_security_policy" "rag" {
  name = "rag-network"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/rag"] }]
    AllowFromPublic = false
    SourceVPCEs     = ["vpce-0a1b2c3d4e5f60718"]
  }])
}
