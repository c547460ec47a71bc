FROM ubuntu:24.04
ADD https://downloads.example.com/runtime/onnx-server.tar.gz /opt/
USER 10001
CMD ["/opt/onnx-server"]
