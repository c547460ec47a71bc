FROM ubuntu:24.04
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://downloads.example.com/runtime/onnx-server.tar.gz /opt/
USER 10001
CMD ["/opt/onnx-server"]
