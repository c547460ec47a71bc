FROM debian:bookworm-slim
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -fsSL https://downloads.example.com/onnxruntime-1.23.tgz | tar -xz -C /opt
USER 10001
